/** What goes with a message. */
export const words = {
  open: 'Attach',
  list: 'Attached to this message',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} isn’t attached anymore.`,
  /** A step, an action or a session that the message names. */
  name: {
    choose: 'Or link to a step, an action, or a session',
    placeholder: 'Choose one',
    kinds: { STEP: 'Steps', ACTION: 'Actions', SESSION: 'Sessions' },
    session: (when: string) => `Session ${when}`,
  },
  reference: {
    kinds: { STEP: 'Step', ACTION: 'Action', SESSION: 'Session' },
    gone: {
      STEP: 'This step isn’t in the plan anymore.',
      ACTION: 'This action isn’t in the plan anymore.',
      SESSION: 'You can’t see this session anymore.',
    },
    canceled: '(canceled)',
  },
  /** In place of a text. */
  withoutText: 'A message without text',
  nothingLeft: 'There’s nothing in this message that you can open.',
};
