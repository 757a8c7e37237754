export const words = {
  sameClient: 'must be a different client.',
  taken: 'One of them is already marked with someone else.',
};
