export const words = {
  archived:
    'You’re not working with a coach here right now, so there’s nothing to show in a calendar.',
};
