export const words = {
  menu: (shown: string) => `Whose to show: ${shown}`,
  someone: 'One coach',
};
