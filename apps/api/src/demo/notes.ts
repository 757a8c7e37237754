/** What the coaches of the demo practice write, in turns. */
export const PRIVATE_NOTES = [
  'Came in tense, left lighter. We talked mostly about sleep and the long evenings. Keep an eye on how often the phone comes up.',
  'Strong urge to explain everything to the other person at once. We looked at what a letter would do, and who it would be for.',
  'Less self-blame than at the start. Still wants a date when this will be over. I didn’t give one.',
  'Quiet today. Let the silences be. Something about home came up at the very end: begin there next time.',
  'Sleeping better. Talks about friends again. Check how the evenings are, and whether the walks have stuck.',
];

export const SHARED_NOTES = [
  'We looked back at your week. Two of the seven evenings were calm, and you knew why. We agreed on a walk before dinner, and on leaving your phone in the hallway at ten.',
  'You put it in your own words: less pushing, more of your own life. We agreed that you’ll call one friend before Friday.',
  'Sunday was hard, and you used the breather instead of picking up the phone. That’s real progress.',
  'You slept better, and you noticed what helped. We agreed you’d keep up the walks, even when it rains.',
  'You said no to something you’d always said yes to. We agreed that you’ll do one more thing just for yourself this week.',
];
