export const words = {
  chooseWhoFollowsUp: 'Outreach is paused after the safety questions. Choose who follows up.',
  archiveFirst: (client: string) => `Archive ${client} first.`,
  notJoined: (client: string) => `${client} hasn’t joined yet. Withdraw the invitation instead.`,
  alreadyCoached: 'You’re already working with a coach here. Please talk to them.',
};
