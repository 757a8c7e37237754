export { WithSignInCode } from './accounts.inputs.js';
export { EmailChanged } from './account-events.js';
export { AccountsModule } from './accounts.module.js';
export { SignInService } from './sign-in/sign-in.service.js';
export { SignedInResult } from './accounts.results.js';
export type { SignedInType } from './accounts.type.js';
export { accountByEmail, createAccount, type Account } from './account.js';
export { toSignedInType } from './me.presenter.js';
