export const words = {
  /** Names no product: others may see the file. */
  lettersMissing:
    'Some letters in this file can’t be shown here. In the app, it can be printed with all of them.',
};
