import 'server-only'
import { along, entered, leads, left, sent } from '../answers/account'
import { newAccount, newCompanySignIn, newLetter, newPassword, newSignIn, newSignOut, newStaffSignIn, newTakeAlong, ownPassword } from '../schemas-account'
import { own, write, type Operation } from './types'

/** Signing up, in and out. */
export const account: Operation[] = [
  { method: 'post', path: '/api/sign-up', says: 'Ask for a letter with a link to sign up.', body: newLetter, answers: { 202: sent }, codes: [...write, 'too-many-requests'] },
  { method: 'post', path: '/api/sign-up/finish', says: 'Make an account by the link, and sign in.', body: newAccount, answers: { 201: entered }, codes: [...write, 'spent-link', 'weak-password'] },
  { method: 'post', path: '/api/sign-in', says: 'Sign in by address and password.', body: newSignIn, answers: { 200: entered }, codes: [...write, 'wrong-sign-in', 'too-many-requests'] },
  { method: 'post', path: '/api/sign-in/staff', says: 'Join or come back by staff number, with the one-time code from HR, which it uses up, or with a password of one’s own.', body: newStaffSignIn, answers: { 200: entered }, codes: [...write, 'not-found', 'wrong-code', 'read-only', 'account-elsewhere', 'member-already', 'no-such-setting', 'too-many-requests'] },
  { method: 'post', path: '/api/sign-in/company', says: 'Begin to sign in at the company’s own provider (OpenID Connect), where one is configured.', body: newCompanySignIn, answers: { 200: leads }, codes: [...write, 'not-found', 'company-away', 'too-many-requests'] },
  { method: 'post', path: '/api/reset', says: 'Ask for a letter with a link to choose a new password.', body: newLetter, answers: { 202: sent }, codes: [...write, 'too-many-requests'] },
  { method: 'post', path: '/api/reset/finish', says: 'Choose a new password by the link, and sign in. Every other sign-in ends.', body: newPassword, answers: { 200: entered }, codes: [...write, 'spent-link', 'weak-password'] },
  { method: 'post', path: '/api/sign-out', says: 'Sign out here, or everywhere.', body: newSignOut, answers: { 200: left }, codes: write },
  { method: 'put', path: '/api/me/password', says: 'Set or change my password. Every other sign-in ends.', signedIn: true, body: ownPassword, answers: { 200: entered }, codes: [...write, ...own, 'wrong-sign-in', 'weak-password', 'too-many-requests'] },
  { method: 'post', path: '/api/me/take-along', says: 'Bring along what I played here as a guest, or leave it; asked once.', signedIn: true, body: newTakeAlong, answers: { 200: along }, codes: [...write, ...own] },
]
