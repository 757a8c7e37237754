/** Everything that a device ever shows. It is the same for every kind, so that a lock screen reveals nothing. */
export const words = {
  title: 'Footing',
  body: 'You have an update',
  unknownService: 'Notifications don’t work with this browser.',
  wrongKind: 'must be one that you can get.',
  notOptional: 'must be one that can be turned off.',
  tooQuiet: 'must leave at least an hour of the day for notifications.',
  tooManyDevices: 'Notifications are on for 10 devices. Turn them off on one of those first.',
  keyOfBrowser: 'must be a key of a browser.',
};
