export const words = {
  archived:
    'You’re no longer working with a coach here, so no one would see this. For help right now, use Get help now.',
};
