import { page, type FeatureRoutes } from '../../app/feature-routes';

export const routes: FeatureRoutes = {
  open: [
    { path: 'sign-in', ...page(() => import('./SignInPage').then((m) => m.SignInPage)) },
    { path: 'sign-up', ...page(() => import('./SignUpPage').then((m) => m.SignUpPage)) },
    {
      path: 'confirm',
      ...page(() => import('./ConfirmSignUpPage').then((m) => m.ConfirmSignUpPage)),
    },
    {
      path: 'forgotten',
      ...page(() => import('./ForgotPasswordPage').then((m) => m.ForgotPasswordPage)),
    },
    {
      path: 'reset',
      ...page(() => import('./ResetPasswordPage').then((m) => m.ResetPasswordPage)),
    },
    {
      path: 'invitation',
      ...page(() => import('./invitation/InvitationPage').then((m) => m.InvitationPage)),
    },
    {
      path: 'confirm-email',
      ...page(() => import('./ConfirmEmailPage').then((m) => m.ConfirmEmailPage)),
    },
  ],
  member: [
    {
      path: 'account',
      ...page(() => import('./account-page/AccountPage').then((m) => m.AccountPage)),
    },
  ],
};
