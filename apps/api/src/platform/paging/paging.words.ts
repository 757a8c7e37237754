export const words = {
  notOfThisList: 'must be a cursor of this list.',
};
