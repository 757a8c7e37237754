export const words = {
  burnedElsewhere: 'You burned this somewhere else. Burn it here too.',
};
