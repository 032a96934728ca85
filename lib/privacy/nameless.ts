/** A membership that names nobody any more. */
export const nameless = { name: '—', staffNumber: null, department: null, email: null, phone: null, codeHash: null, codeExpiresAt: null, codeFailures: 0 }
