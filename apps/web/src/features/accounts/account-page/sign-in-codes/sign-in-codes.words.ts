export const words = {
  title: 'Sign-in codes',
  what: 'With sign-in codes on, your password alone isn’t enough to sign in. You also enter a code from an authenticator app on your phone, such as Google Authenticator, 1Password, or the one built into your phone.',
  clients:
    'The app on your phone will show the name “Footing.” If someone else looks at your phone, think about whether that’s safe.',
  off: 'They’re off.',
  on: (since: string) => `They’ve been on since ${since}.`,
  left: (count: number) => {
    if (count === 0) return 'You have no recovery codes left. Create new ones.';
    return count === 1
      ? 'You have 1 recovery code left. Create new ones soon.'
      : `You have ${count} recovery codes left.`;
  },
  turnOn: 'Turn on sign-in codes',
  turnOff: 'Turn off',
  renew: 'Create new recovery codes',
  next: 'Continue',
  cancel: 'Cancel',
  copied: 'Copied.',
  notCopied: 'It couldn’t be copied. Select it and copy it yourself.',
  setUp: {
    scan: 'Scan this with your authenticator app. On this phone, type the key into the app instead.',
    qr: 'QR code for your authenticator app',
    key: 'Key',
    copy: 'Copy the key',
    then: 'Then enter the code that the app shows.',
  },
  recovery: {
    title: 'Your recovery codes',
    says: 'If you lose your phone, each of these gets you in once, in place of a code from the app. Keep them somewhere else, where only you can find them. We won’t show them again.',
    copy: 'Copy them',
    save: 'Save as a file',
    fileName: 'recovery-codes.txt',
    done: 'I’ve saved them',
  },
  turnedOff: 'Sign-in codes are off.',
};
