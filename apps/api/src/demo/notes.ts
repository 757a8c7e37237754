/** What the coaches of the demo practice write about the first session that took place, the second, and so on. */
export const PRIVATE_NOTES = [
  'Came in tense, left lighter. We talked mostly about sleep and the long evenings. Keep an eye on how often the phone comes up.',
  'Strong urge to explain everything to the other person at once. We looked at what a letter would do, and who it would be for.',
  'Less self-blame than at the start. Still wants a date when this will be over. I didn’t give one.',
  'Quiet today. Let the silences be. Something about home came up at the very end: begin there next time.',
  'Sleeping better. Talks about friends again. Check how the evenings are, and whether the walks have stuck.',
  'A better week. Anger is closer to the surface now, which may be good. Ask about work.',
  'First session in which the other person came up only once. Laughed about it afterward.',
  'We went through the answers again. Hope is still there, but it no longer decides the day.',
  'Tired from a family visit. Short session. Next time: what weekends are for.',
  'Brought a list of their own. Took the lead for most of the hour.',
  'Steady. We began to talk about how an ending could look, and what would come after it.',
];

export const SHARED_NOTES = [
  'We looked back at your week. Two of the seven evenings were calm, and you knew why. We agreed on a walk before dinner, and on leaving your phone in the hallway at ten.',
  'You put it in your own words: less pushing, more of your own life. We agreed that you’ll call one friend before Friday.',
  'Sunday was hard, and you told me about it the next day. That’s real progress. We agreed that you’ll plan your Sundays by Thursday.',
  'You slept better, and you noticed what helped. We agreed you’d keep up the walks, even when it rains.',
  'You said no to something you’d always said yes to. We agreed that you’ll do one more thing just for yourself this week.',
  'You were angry this week, and you let it be there without acting on it. We agreed that you’ll write it down when it comes back.',
  'You told me about an evening when you forgot to look at your phone. We agreed on two evenings like that before we meet again.',
  'We looked at your first answers. Some you’d give again, and some you wouldn’t. We agreed to leave the open ones open for now.',
  'It was a lot of family at once. We agreed on a free weekend with nothing in it.',
  'You made the list for today. We agreed that you’ll make the next one, too.',
  'We talked about what you want the next months to look like. You’ll bring three words for it next time.',
];
