export const words = {
  brand: 'Footing',
  email: 'Email',
  yourName: 'Your name',
  forgotPassword: 'Forgot your password?',
  backToSignIn: 'Back to sign in',
  sendLink: 'Send me the link',
  cancel: 'Cancel',
  password: {
    label: 'Password',
    current: 'Your password',
    new: 'New password',
    hint: 'At least 10 characters. Three or four random words work well.',
    tooShort: 'Use at least 10 characters.',
    tooLong: 'Use 200 characters or fewer.',
    wrong: 'That’s not your password.',
  },
  code: {
    label: 'Code',
    says: 'From your authenticator app, or one of your recovery codes.',
  },
  signIn: {
    title: 'Good to see you',
    ended: 'You were signed out. If you wrote something and hadn’t sent it, it’s still here.',
    newCoach: 'Are you a coach and new here? {link}',
    startPractice: 'Start a practice',
    clients: 'Clients join through the link in their invitation email.',
    submit: 'Sign in',
  },
  signUp: {
    title: 'Start a practice',
    lead: 'For coaches who help people through a hard time.',
    known: 'Already have an account? {link}',
    signIn: 'Sign in',
    emailSays: 'We’ll send you a link to set up your practice.',
    submit: 'Continue',
    sent: 'We sent an email to {email}. Open the link in it to set up your practice. It works once, for 24 hours.',
  },
  forgotten: {
    title: 'Reset your password',
    lead: 'It happens. Enter your email and we’ll send you a link.',
    sent: 'If {email} has an account, we sent it a link to choose a new password. The link works once, for one hour.',
  },
  checkEmail: {
    title: 'Check your email',

    notThere: 'Nothing after a few minutes? Check your spam folder.',
    development: 'On this computer, emails are saved at {link}.',
  },
  setUp: {
    title: 'Set up your practice',
    lead: 'Your email is confirmed. Fill in three things and you’re done.',
    practiceName: 'Practice name',
    practiceNameSays:
      'Your clients see it, including in emails, so keep it neutral. You can change it later.',
    submit: 'Create my practice',
    signUpAgain: 'Sign up again',
  },
  reset: {
    saved: 'Your password was changed',
    title: 'Choose a new password',
    lead: 'Saving it signs you out everywhere else.',
    submit: 'Save and sign in',
    newLink: 'Send me a new link',
  },
  confirmEmail: {
    title: 'Sign in with your new email address?',
    lead: (email: string) =>
      `Once you confirm, you’ll sign in with ${email}, and our emails will go there.`,
    leadWithoutAddress:
      'Once you confirm, you’ll sign in with the address this link was sent to, and our emails will go there.',
    submit: 'Use this email',
    changed: 'Your email was changed',
    changedSays: 'From now on, sign in with your new email.',
    continue: 'Continue',
  },
  linkProblem: {
    title: 'This link no longer works',
    says: 'It may be incomplete, already used, or expired. Nothing was changed.',
    signIn: 'Go to sign in',
  },
};
