export const words = {
  sameClient: 'must be a different client.',
  inCouple: 'They’ve been asked to work as a couple, or they do. End that first.',
  taken: 'One of them is already marked with someone else.',
};
