/** The thread of a couple. Nothing here says why it is closed. */
export const words = {
  title: {
    client: 'Messages for the three of you',
    coach: 'Messages with both',
  },
  loading: 'Loading messages',
  label: (one: string, other: string) => `Message to ${one} and ${other}`,
  readers: {
    client: (coach: string, alias: string) =>
      `You, ${alias}, and ${coach} can read this. Nobody else can. If something is only for ${coach}, write it in your own messages.`,
    coach: (one: string, other: string) =>
      `You, ${one}, and ${other} can read this. Nobody else can. Never write here what one of them told you alone.`,
  },
  none: {
    client: (coach: string) => `No messages yet. ${coach} writes the first one.`,
    coach: 'No messages yet. They can write here once you’ve written the first one.',
  },
  closed: 'New messages can’t be sent here right now. What was written stays here.',
  list: 'Messages for three, oldest first',
  readBy: (readers: string) => `${readers} can’t read it anymore, but may have read it already.`,
  both: (one: string, other: string) => `${one} and ${other}`,
};
