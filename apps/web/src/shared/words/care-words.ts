/** What Footing is and is not, in the same words on every page that says it. */
export { CARE_WORDS, THIRD_PARTY_WORDS } from '@footing/library/care-words';
export const NOBODY_WATCHES =
  'Nobody watches this around the clock. In an emergency, use Get help now.';
export const CHECK_CAN_MISS =
  'Footing offers this page when certain words or a very low mood come up in what you write. It looks for them on your device only, nobody is told, and it can miss things. You can always open this page yourself.';

/** For coaches: what to do when a client says that a child is in danger. */
export const DANGER_TO_A_CHILD: readonly { title: string; words: string }[] = [
  {
    title: 'Is someone in danger right now?',
    words: 'Call the emergency number first. Stay with the client on the phone if you can.',
  },
  {
    title: 'Know your duty to report',
    words:
      'The law differs by country and by profession. In many places coaches must report, in others they may. Know the rule where you work before you need it. If you’re not sure, ask a children’s line or the child protection office. You don’t have to give a name to ask.',
  },
  {
    title: 'Don’t promise to keep it secret',
    words:
      'Say what you have to pass on and to whom before you do, unless that would put someone at risk.',
  },
  {
    title: 'Don’t investigate',
    words: 'Listen. Don’t question the child, don’t confront anyone, and don’t look for proof.',
  },
  {
    title: 'Write it down',
    words:
      'In a private note, the same day: what was said in the client’s own words, when, and what you did. Leave out guesses.',
  },
  {
    title: 'Talk to someone',
    words: 'Tell your supervisor or the owner of your practice. You don’t have to decide alone.',
  },
  {
    title: 'Look after the client',
    words:
      'Telling you was hard. Agree on when you talk next, and show them Get help now. Look after yourself too.',
  },
];
