export const words = {
  responseRecorded: 'You already recorded how they responded, so this can’t be undone.',
  notGiven: 'You haven’t given anything yet, so there’s no response to record.',
  askedToStop: 'They asked you to stop. That can’t be changed.',
  oneIsEnough: 'One surprise is enough. You gave one in the last six months.',
};
