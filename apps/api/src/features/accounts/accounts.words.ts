export const words = {
  taken: 'This email address already has an account.',
  takenSignIn: 'This email address already has an account. Sign in instead.',
  ownEmail: 'is already your email address.',
  wrongCredentials: 'Email or password is incorrect.',
  wrongPassword: 'Password is incorrect.',
  linkExpired: 'This link has expired or was already used. Ask for a new one.',
  signedOut: 'You were signed out. Please sign in again.',
  codes: {
    /** The name of the entry in an authenticator app, which others may see. */
    issuer: 'Footing',
    needed: 'Enter the code from your authenticator app.',
    wrong: 'That code is wrong, too old, or was already used.',
    tooLate: 'That took too long. Start again with a new code to scan.',
    isOn: 'Sign-in codes are on already.',
    isOff: 'Sign-in codes are off.',
    passwordIsNew: 'Your new password is saved. Now sign in with it and a code.',
  },
  screenLock: {
    pin: 'must be 4 to 8 digits.',
    idleMinutes: 'must be 1, 5, or 15.',
    noPin: 'Set a PIN first. Without one, this device can’t be locked.',
    wrongPin: (left: number) =>
      left === 1
        ? 'Wrong PIN. You have 1 try left before you’re signed out on this device.'
        : `Wrong PIN. You have ${left} tries left before you’re signed out on this device.`,
    signedOut: 'You were signed out. Sign in with your password.',
  },
};
