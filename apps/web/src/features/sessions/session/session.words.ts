export const words = {
  filesOf: 'this session',
  all: 'All sessions',
  loading: 'Loading the session',
  title: '{name}, {when}',
  titleOfTwo: '{name} and {partner}, {when}',
  joint: 'Joint session',
  ofPartner: (callName: string) => `Open ${callName}’s session and notes`,
  edit: 'Edit',
  openLink: 'Join online',
  onRecord: 'Notes are signed, so this session can’t be moved or canceled.',

  request: {
    move: (name: string, when: string) =>
      `${name} asked to move this session to ${when}. Until you answer, it stays as it is.`,
    cancel: (name: string) =>
      `${name} asked to cancel this session. Until you answer, it stays as it is.`,
    timePassed: 'That time has passed.',
    acceptMove: 'Move it',
    acceptCancel: 'Cancel it',
    decline: 'Decline',
  },

  cancel: {
    button: 'Cancel session',
    title: 'Cancel this session?',
    says: (names: string, when: string) =>
      `${names} will see that the session ${when} is canceled. Your notes stay. You can’t undo this, but you can schedule a new session.`,
    yes: 'Cancel session',
    no: 'Keep it',
    done: 'Session canceled.',
  },
};
