export const words = {
  onlySubscriptions: 'Only subscriptions can be sent over a socket. Send everything else by POST.',
  unreadable: 'This operation can’t be read.',
};
