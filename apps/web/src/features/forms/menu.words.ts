/** What can be done with a form, in the menus of the list and of the editor. */
export const words = {
  copy: 'Make a copy',
  startIntake: 'Send to new clients',
  stopIntake: 'Stop sending to new clients',
  delete: 'Delete',
};
