export const words = {
  loading: 'Loading what was shared',
  none: {
    title: 'Nothing shared yet',
    text: (name: string) =>
      `A client’s journal is private. If ${name} shares an entry with you, you’ll see it here.`,
  },
  title: (name: string) => `What ${name} shared from the journal`,
  mood: (mood: number) => `Mood: ${mood} of 10`,
};
