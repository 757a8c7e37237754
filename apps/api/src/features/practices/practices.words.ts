export const words = {
  staffRole: 'must be OWNER or COACH.',
  lastOwner: 'A practice needs an owner. Make someone else an owner first.',
  transferClientsFirst: 'Transfer their clients to another coach first.',
  alreadyMember: 'You’re already a member of this practice. Sign in instead.',
  stale: 'The practice was changed in the meantime. Check it and save again.',
};
