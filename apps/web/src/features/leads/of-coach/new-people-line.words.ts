export const words = {
  waiting: (count: number) =>
    count === 1
      ? '1 new person asked you for a first conversation.'
      : `${count} new people asked you for a first conversation.`,
  answer: 'Answer',
};
