export const words = {
  taken: 'This email address already has an account.',
  takenSignIn: 'This email address already has an account. Sign in instead.',
  ownEmail: 'is already your email address.',
  wrongCredentials: 'Email or password is incorrect.',
  wrongPassword: 'Password is incorrect.',
  linkExpired: 'This link has expired or was already used. Ask for a new one.',
  signedOut: 'You were signed out. Please sign in again.',
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
