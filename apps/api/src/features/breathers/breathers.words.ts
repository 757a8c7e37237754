export const words = {
  tooEarly: (minutes: number) =>
    `Wait ${minutes} minutes first. Until then, you can burn it at any time.`,
  kept: 'You kept this one, so it can’t be changed. You can start another.',
  limitOfDay:
    'You’ve written as many of these as you can in a day. Get some rest if you can. If you need someone right now, use Get help now.',
};
