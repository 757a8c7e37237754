import type { HelplineKind } from '@footing/library/help';

export const words = {
  danger: {
    label: 'Emergency',
    title: 'If someone is in danger right now',
    police: 'Police: {call}',
    noNumber: 'Call your local emergency number. On many cell phones, 112 reaches it too: {call}',
  },
  call: (number: string) => `Call ${number}`,
  text: (number: string) => `Text ${number}`,
  chat: 'Chat online',
  more: {
    title: 'More helplines',
    find: 'Find a helpline',
    noneChecked: (country: string | null) =>
      `We don’t list helplines${country ? ` for ${country}` : ''} yet.`,
    sites:
      'There are free helplines for suicidal thoughts, for people facing violence, for children and teens, and for when you’re afraid of what you might do. These sites help you find one to call, text, or chat with:',
  },
  country: {
    label: 'Where are you?',
    choose: 'Choose a country',
    guessed: (country: string) =>
      `Your time zone suggests ${country}. Choose another country if that’s wrong.`,
    kept: 'Saved on this device.',
  },
};

export function kindWords(kind: HelplineKind): string {
  switch (kind) {
    case 'CRISIS':
      return 'When it’s too much, or you’re thinking about suicide';
    case 'VIOLENCE':
      return 'When someone hurts or threatens you';
    case 'CHILDREN':
      return 'For children and teens, or if you’re worried about one';
    case 'AFRAID_OF_OWN_ACTIONS':
      return 'When you’re afraid of what you might do';
  }
}
