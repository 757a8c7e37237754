export const words = {
  linked: (partner: string, callName: string) =>
    `${callName}’s coaching is about ${partner}, who is also a client. Outreach needs your approval.`,
  linkedToSomeone: (callName: string) =>
    `${callName}’s coaching is about someone who is also a client here. Outreach needs approval. Ask the owner first.`,
  unlink: 'Unlink',
  unlinked: 'Unlinked.',
  link: (alias: string) => `Is ${alias || 'the other person'} also a client here?`,
  title: (callName: string) => `Who ${callName}’s coaching is about`,
  says: 'Outreach by either of them will need a coach’s approval, whatever their plans say. Neither of them sees this or finds out that the other is a client here.',
  who: 'The other person',
  save: 'Save',
  saved: 'Saved.',

  beforeApproval: {
    askOwner: 'Ask the owner first.',
    someone: 'The other client',
    checking: (name: string) => `Checking on ${name} first…`,
    isClient: (name: string) => `${name} is also a client here.`,
    paused: (name: string) => `Outreach by ${name} is paused after the safety questions.`,
    boundary: (name: string, boundary: string) => `${name}’s boundary: ${boundary}.`,
  },
};
