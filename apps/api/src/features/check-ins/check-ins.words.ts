export const words = {
  toBeforeFrom: 'can’t be before “from”.',
  limitOfDay: 'You’ve made as many check-ins as you can for that day. Rest a little if you can.',
  empty: 'is empty. Move a slider or write something.',
  tooLateToUndo: 'You can undo a check-in for ten minutes. This one stays.',
};
