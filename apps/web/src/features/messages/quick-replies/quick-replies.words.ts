export const words = {
  title: 'Quick replies',
  open: 'Quick replies',
  lead: 'Short replies you use often. Choose one to put it into your message, and change it as you like. Nothing is sent until you press Send. Only you can see them.',
  leadOfSettings:
    'Short replies you use often in messages with clients. You can put one into a message there. Only you can see them.',
  none: {
    title: 'No quick replies yet',
    text: 'Save something you often write, such as how soon you usually answer or how to move a session. You can then put it into any message.',
  },
  loading: 'Loading your quick replies',
  search: 'Search quick replies',
  noMatch: 'No quick replies match.',
  list: 'Your quick replies',
  insert: (text: string) => `Insert: ${text}`,
  noRoom: 'This text doesn’t fit. A message can have up to 4,000 characters.',
  add: 'Add a quick reply',
  edit: 'Edit',
  delete: 'Delete',
  /** Read aloud after the button's name. */
  which: (text: string) => `: ${text}`,
  text: 'Text',
  save: 'Save',
  saveMine: 'Save mine anyway',
  cancel: 'Cancel',
  saved: 'Saved.',
  deleted: 'Quick reply deleted.',
};
