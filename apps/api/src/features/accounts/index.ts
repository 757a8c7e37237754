export { AccountsModule } from './accounts.module.js';
export { SignInService } from './sign-in.service.js';
export { SignedInResult } from './accounts.results.js';
export type { SignedInType } from './accounts.types.js';
export { accountByEmail, createAccount, type Account } from './account.js';
export { signedIn } from './me.js';
