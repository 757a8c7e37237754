export const words = {
  onlyWhenPassedOn: 'can only be set when you pass it on.',
  notAColleague: 'must be someone else on your team.',
  alreadyDone: (colleague: string | null) =>
    `${colleague ?? 'Someone'} has already taken care of this.`,
  absence: {
    stale: 'You changed this in another window. Check it and save again.',
    backAfterStart: 'must be after your first day away.',
    backAfterToday: 'must be after today.',
  },
};
