export const words = {
  planHasNotEnded: 'You can write this letter once your plan has ended.',
};
