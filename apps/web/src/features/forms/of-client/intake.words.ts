export const words = {
  waiting: (name: string) => `${name} hasn’t filled out “{form}” yet.`,
  due: 'It’s due {day}.',
};
