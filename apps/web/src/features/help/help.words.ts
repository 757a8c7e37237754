import { capitalized } from '../../shared/words/date-words';

export const words = {
  title: 'Get help now',
  back: 'Go back',
  hardMoment: 'Get through the next ten minutes',
  callHistory:
    'You make every call yourself, and it stays in your phone’s call history. If someone might check your phone, delete the call there.',
  fallback: {
    emergency:
      'If someone is in danger, call the emergency number where you are, for example {us} in the US and Canada, {uk} in the UK, {australia} in Australia, {newZealand} in New Zealand, or {europe} in Europe and from many cell phones.',
    directories: 'Find a helpline to call, text, or chat with: {find} and {befrienders}',
    sites: { find: 'findahelpline.com', befrienders: 'befrienders.org' },
  },
  saveCountry: {
    button: 'Save it to my profile too',
    readers: 'Your coach will be able to see it there.',
    saved: 'Saved to your profile.',
  },
  call: {
    label: 'Ask for a call',
    yourCoach: 'your coach',
    title: (coach: string) => `Ask ${coach} to call you`,
    when: 'When and how to call you (optional)',
    readers: (coach: string) =>
      `${capitalized(coach)} can read this. The owners of the practice can too, if you’ve given them permission.`,
    ask: 'Ask my coach to call me',
    again: 'Ask again',
    offline:
      'You’re offline, so your request wasn’t sent and nobody has seen it. Send it again when you’re back online. The numbers above work from any phone.',
    sent: 'Sent {when}.',
    seen: 'Seen and answered {when}.',
    notAnswered: (coach: string) => `${capitalized(coach)} hasn’t answered yet.`,
  },
  archived: {
    label: 'Your coach',
    nobody:
      'You’re no longer working with a coach here, so nobody at the practice is told about what you do or write. In an emergency, use the numbers above.',
    ask: 'Ask for a new start',
    asked: 'You asked for a new start. Nobody watches this around the clock.',
  },
};
