import 'server-only'

export { issueCertificate, type Issued, type NewCertificate } from './issue'
export { certificateToPrint, myCertificates, revokeOwn, type Ready } from './mine'
export { noName } from './name'
export { givenCertificates, revokeGiven, setExpiry, type Given } from './organization'
export { shown, titleOf, type Certificate, type State } from './shape'
export { confirmName, tidyCode, verifyCode, type Verified } from './verify'
