export const words = {
  waiting: (count: number) =>
    count === 1
      ? '1 new person asked for a first conversation.'
      : `${count} new people asked for a first conversation.`,
  answer: 'Answer',
};
