export const words = {
  about: 'About your practice',
  getHelp: 'Get help now',
  askForNewStart: 'Ask for a new start',
  asked: 'You asked for a new start {when}.',
  seen: 'Someone saw it {when}.',
  notSeen: 'Nobody has seen it yet.',
};
