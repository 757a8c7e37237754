export const words = {
  /** The same whatever the reason: nothing may tell what somebody said in confidence. */
  closed: 'New messages can’t be sent here right now. What was written stays here.',
  notBegun: 'Your coach writes the first message here.',
};
