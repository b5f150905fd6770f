// Checked at the door of the house, kept in its memory: how is said once, beside the accounts.
export { hashPassword, isPassword, TooManyHashes } from '#app/db/password.server'
