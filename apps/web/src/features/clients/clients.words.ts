export const words = {
  clients: 'Clients',
  templates: 'Templates',
  fromLibrary: 'From the library',
  actions: 'Actions',
  reasonMissing: 'Please say why.',
};
