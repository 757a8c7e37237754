export const words = {
  waiting: (name: string) => `${name} hasn’t filled in “{form}” yet.`,
  due: 'It’s due {day}.',
};
