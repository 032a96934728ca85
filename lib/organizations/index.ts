import 'server-only'

export { note, type Deed } from './audit'
export { findDemo } from './demo'
export { createOrganization, type NewOrganization } from './create'
export { getOrganization, type Organization } from './look'
export { actAs, lookAs, sees, type Member, type Role } from './member'
export { myOrganizations, type Mine } from './mine'
