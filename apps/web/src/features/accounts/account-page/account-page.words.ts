export const words = {
  back: 'Back to You',
  title: 'Your account',
  signOut: 'Sign out',
  appearance: 'Light or dark',
  terms: 'Agreement and privacy',
  readTerms: 'See what you agreed to, or withdraw your consent',
  notifications: {
    title: 'Emails and notifications',
    open: 'Choose what we tell you about, and how',
  },
  calendar: {
    title: 'Calendar',
    open: 'See your sessions in your calendar app',
  },
  practices: {
    title: 'Practices',
    none: 'You don’t belong to a practice right now. To join one, use the link in your invitation email.',
    current: 'Current practice',
    switch: 'Switch',
    switchTo: (practice: string) => `Switch to ${practice}`,
  },
  email: {
    title: 'Email',
    sent: (to: string, current: string) =>
      `We sent a link to ${to}. Your email changes once you open the link and confirm. Until then, it’s ${current}.`,
    change: 'Change email',
    new: 'New email',
  },
  password: {
    title: 'Password',
    change: 'Change password',
    changed: 'Your password was changed. You’re signed out everywhere else.',
    save: 'Save',
  },
  places: {
    title: 'Where you’re signed in',
    everywhere: 'Sign out everywhere',
    sure: 'Sign out everywhere?',
    sureSays:
      'Every device, including this one, will ask for your password again. Nothing you saved is lost.',
    current: 'This device',
    signOutOf: (device: string) => `Sign out of ${device}`,
  },
};

/** "Firefox on Windows": the recognizable part of a user agent. */
export function deviceWords(userAgent: string, current = false): string {
  const browser = browsers.find(([, sign]) => sign.test(userAgent))?.[0];
  const system = systems.find(([, sign]) => sign.test(userAgent))?.[0];
  if (browser && system) return `${browser} on ${system}`;
  return browser ?? system ?? (current ? 'This browser' : 'Another browser');
}

// The order matters: most user agents also contain the names of other browsers.
const browsers: [string, RegExp][] = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /Safari\//],
];

const systems: [string, RegExp][] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS X|Macintosh/],
  ['Linux', /Linux/],
];
