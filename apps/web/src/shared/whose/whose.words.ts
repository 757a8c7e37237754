export const words = {
  menu: (shown: string) => `Show: ${shown}`,
  mine: 'Only mine',
  everyone: 'All coaches',
  someone: 'One coach',
};
