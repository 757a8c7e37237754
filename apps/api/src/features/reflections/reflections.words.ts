export const words = {
  empty: 'is still empty. A few words are enough.',
};
