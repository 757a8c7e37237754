import type { Role } from '@footing/contract';

export const words = {
  save: 'Save',
  saved: 'Saved.',
  saveMine: 'Save mine',
  cancel: 'Cancel',
  name: 'Name',
  email: 'Email',
  sections: {
    label: 'Practice settings',
    team: 'Team',
    help: 'Client help',
    rules: 'Attention',
    booking: 'Booking',
    emails: 'Emails',
    terms: 'Agreement',
    endings: 'Endings',
  },
  timeZone: (zone: string) => `Time zone: ${zone.replaceAll('_', ' ')}`,
  rename: {
    button: 'Edit name and time zone',
    title: 'Practice name and time zone',
    nameSays: 'Your clients see it.',
    timeZoneSays: 'For dates in your practice. Each client has their own time zone.',
  },
  members: {
    title: 'Coaches',
    you: '(you)',
    clients: (count: number) => (count === 1 ? '1 client' : `${count} clients`),
    menu: (name: string) => `Actions for ${name}`,
    makeOwner: 'Make owner',
    makeCoach: 'Make coach',
    makeOwnerSure: (name: string) => `Make ${name} an owner?`,
    makeOwnerSays: (name: string) =>
      `${name} will be able to invite and remove coaches and change practice settings.`,
    makeCoachSure: (name: string) => `Make ${name} a coach?`,
    makeCoachSays: (name: string) =>
      `${name} keeps their clients, but can no longer invite or remove coaches.`,
    leave: 'Leave this practice',
    leaveSure: 'Leave this practice?',
    leaveSays: 'You won’t be able to open it anymore. What you wrote stays with the practice.',
    leaveYes: 'Leave practice',
    remove: 'Remove from the practice',
    removeSure: (name: string) => `Remove ${name}?`,
    removeSays: (name: string) =>
      `${name} won’t be able to open this practice anymore. Their notes and plans stay here.`,
    removeYes: 'Remove',
  },
  inviteCoach: {
    title: 'Invite a coach',
    emailSays: 'The invitation works only for this email.',
    role: 'Role',
    roles: [
      { value: 'COACH', label: 'Coach' },
      { value: 'OWNER', label: 'Owner: a coach who also runs the practice' },
    ] satisfies { value: Role; label: string }[],
    submit: 'Send invitation',
    sent: (email: string) => `Invitation sent to ${email}.`,
  },
  invitations: {
    coaches: 'Invited coaches',
    clients: 'Invited clients',
    searchCoaches: 'Search invited coaches',
    searchClients: 'Search invited clients',
    searchSays: 'Name or email',
    none: 'No pending invitations. People you invite appear here until they join.',
    noMatch: 'No pending invitations match your search.',
    more: 'Show more',
    shown: (shown: number, total: number) => `${shown} of ${total}`,
    pending: 'Sent {sent}. The link works until {until}.',
    accepted: 'Joined',
    revoked: 'Withdrawn',
    expired: 'Expired {when}',
    sendAgain: 'Send again',
    sentAgain: (email: string) => `Sent again to ${email}. The earlier link no longer works.`,
    withdraw: 'Withdraw',
    withdrawSure: 'Withdraw this invitation?',
    withdrawSays: (who: string) =>
      `The link we sent to ${who} will stop working. You can invite them again later.`,
    withdrawn: 'Invitation withdrawn.',
  },
  correct: {
    button: 'Change email',
    title: 'Change the email of this invitation',
    says: (before: string) =>
      `We’ll send a new link. The link sent to ${before} stops working. Everything you’ve prepared stays.`,
    submit: 'Send new link',
    sent: (email: string) => `New link sent to ${email}.`,
  },
  emailName: {
    title: 'Practice name in emails',
    says: 'Emails use this name for your practice. Keep it neutral: someone else may see a client’s phone or inbox. Leave out words like “relationship”, “breakup”, or “therapy”.',
    label: 'Name in emails',
    reveals:
      'This name says what your clients are working on, so invitations leave it out. Choose a neutral name, like your last name or a place.',
  },
  replies: {
    title: 'Replies to emails',
    says: 'Clients get emails in your name, for example when you move a session. If this is off, those emails say that nobody reads replies.',
    sendTo: (email: string) => `Send replies to ${email}`,
    sendToSays: 'Your clients will see this address.',
  },

  endings: {
    title: 'How plans ended',
    none: 'No plans have ended yet. When one does, you’ll see how here.',
  },
};
