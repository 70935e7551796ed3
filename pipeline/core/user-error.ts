/** The user is wrong: one clear line with `file:line:column` where there is one. The command ends with exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
