/** What Footing is and is not, in the same words on every page that says it. */
export const NOT_THERAPY = 'Coaching isn’t therapy or emergency care.';
export const CONFIDENTIAL =
  'What you tell your coach is confidential, unless a law makes them act, for instance when a child is in danger.';
export const SAFETY_ANSWERS_STAY = 'What you answer in the safety questions stays with you.';
export const NOBODY_WATCHES =
  'Nobody watches this around the clock. In an emergency, use Get help now.';
export const CHECK_CAN_MISS =
  'Footing offers this page when certain words or a very low mood come up in what you write. It looks for them on your device only, nobody is told, and it can miss things. You can always open this page yourself.';
