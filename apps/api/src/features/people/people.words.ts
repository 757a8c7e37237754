export const words = {
  changedMeanwhile: 'This has changed in the meantime. Reload the page.',
  restoreFirst: (client: string) => `${client} is archived. Restore them first.`,
  archiveMessage: (coach: string) =>
    `You’re no longer working with ${coach}. If you need help now, use “Get help now.” It works at any hour and doesn’t go through this practice. To ask for a new start, use the button below.`,
  profile: {
    stale: 'This profile was changed in the meantime. Check it and save again.',
  },
  otherCoach: 'You have a different coach now. Reload the page, then choose again.',
  invitation: {
    expired: 'This invitation has expired or was already used. Ask for a new one.',
    accepted: 'This invitation was already accepted.',
    staffRole: 'must be OWNER or COACH.',
    taken: 'Someone with this email address is already in your practice or has an invitation.',
  },
  otherPerson: {
    alias: (most: number) =>
      `must be a first name or nickname of up to ${most} characters, with no number, address, or handle.`,
    alreadyProposed:
      'Someone else is already waiting to be confirmed. Confirm or withdraw that first.',
    confirmed: 'This person is already confirmed and stays on record.',
  },
};
