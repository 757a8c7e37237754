export const words = {
  loading: 'Loading what was shared',
  none: {
    title: 'Nothing shared yet',
    text: (name: string) =>
      `In the breather, clients write the message they want to send, without sending it. It’s private. If ${name} shares one with you, you’ll see it here.`,
  },
  title: (name: string) => `What ${name} shared from the breather`,
};
