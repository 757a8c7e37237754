export const words = {
  quietHoursNeedBoth: 'is required. Quiet hours need a start and an end.',
  quietHoursDiffer: 'can’t be the same as the start.',
};
