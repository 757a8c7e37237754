export const words = {
  menu: (shown: string) => `Show: ${shown}`,
  someone: 'One coach',
};
