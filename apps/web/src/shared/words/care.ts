/** What Footing is and is not, in the same words on every page that says it. */
export {
  CARE_WORDS,
  CONFIDENTIAL,
  NOT_THERAPY,
  SAFETY_ANSWERS_STAY,
  THIRD_PARTY_WORDS,
} from '@footing/library/care-words';
export const NOBODY_WATCHES =
  'Nobody watches this around the clock. In an emergency, use Get help now.';
export const CHECK_CAN_MISS =
  'Footing offers this page when certain words or a very low mood come up in what you write. It looks for them on your device only, nobody is told, and it can miss things. You can always open this page yourself.';

/** For coaches: what to do when a client says that a child is in danger. */
export const DANGER_TO_A_CHILD: readonly string[] = [
  'If the danger is now, call the emergency number first.',
  'Know the law where you work: in many places coaches must report it, in others they may. If you’re not sure, ask the owner or a children’s line. You don’t need to give a name to ask.',
  'Tell the client what you have to pass on, and to whom, unless that would put someone at risk.',
  'Don’t question the child, and don’t confront anyone.',
  'Write down what was said, when, and what you did, in a private note.',
];
