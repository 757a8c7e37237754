export const words = {
  restarting: 'This server is restarting. Nothing was changed. Please try again.',
};
