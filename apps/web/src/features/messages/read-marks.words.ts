export const words = {
  title: 'Messages',
  label: 'Show when I’ve read a message',
  saved: 'Saved.',
  client: (coach: string) =>
    `${coach} sees when you’ve read a message only if you both turn this on. ${coach} then sees “Read” below the newest message you’ve read, but never when you read it. You see the same for theirs. You never have to answer right away.`,
  coach:
    'A client sees when you’ve read a message only if you both turn this on. They then see “Read” below the newest message you’ve read, but never when you read it. You see the same for theirs.',
  begins:
    'Read marks start with the next message that’s read. When one of you turns it off, all “Read” marks disappear right away.',
};
