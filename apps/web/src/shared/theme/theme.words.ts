export const words = {
  showPassword: 'Show or hide what you type',
  close: 'Close',
};
