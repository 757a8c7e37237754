export const words = {
  opening: 'Opening Footing',
  skip: 'Skip to content',
  tryAgain: 'Try again',
  breather: 'Take a breather',
  notFound: {
    title: 'Page not found',
    says: 'This page doesn’t exist, or it was moved. Everything you saved is safe.',
    today: 'Go to Today',
  },
  offline: {
    signedOut:
      'You’re offline. Try again when you’re back online. “Get help now” works without a connection.',
    client: 'You’re offline. What you write is saved on this device and sent later.',
    coach:
      'You’re offline. Notes and templates you’re editing are saved on this device and sent later.',
  },
  unreachable: {
    title: 'You’re offline',
    says: 'We can’t reach Footing right now. What you wrote on this device is still here. Your pages open again as soon as you’re back online. “Get help now” works without a connection.',
    keep: 'If only you use this device, you can keep your pages on it: when you’re back online, go to You, then This device.',
  },
  error: {
    title: 'This page didn’t open',
    says: 'Something went wrong on our side. What you saved is safe.',
    notLoaded: 'This page couldn’t load',
    notLoadedSays: 'Your connection may be down, or there’s a new version of Footing. Try again.',
    offline: 'You’re offline',
    offlineSays:
      'This page isn’t on this device yet. Nothing was lost, and what you wrote is still here. Try again when you’re back online.',
  },
  strip: {
    label: 'Help and leaving',
    offer: 'You don’t have to carry this alone.',
    getHelp: 'Get help now',
    askForCall: 'Ask my coach to call me',
    close: 'Close',
  },
};
