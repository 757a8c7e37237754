import { exactDayWords, localDayWords } from '../../shared/words';

export const words = {
  menuFor: (about: string) => `Snooze or dismiss: ${about}`,
  dismiss: 'Dismiss',
  dismissed: 'Dismissed. It comes back if there’s something new.',
  untilTomorrow: 'Snooze until tomorrow',
  threeDays: 'Snooze for 3 days',
  untilMonday: 'Snooze until Monday',
  untilADay: 'Snooze until…',
  snoozed: (untilDay: string, today: string) => `Snoozed until ${localDayWords(untilDay, today)}.`,
  jointWork: 'It stays until you pause or end joint work.',
  hold: 'A talk alone may not end the pause.',

  choose: {
    title: 'Snooze until',
    label: 'Date',
    says: 'It comes back to your Today that morning.',
    wrong: (first: string, last: string) =>
      `Choose a date from ${exactDayWords(first)} to ${exactDayWords(last)}.`,
    cancel: 'Cancel',
    save: 'Snooze',
  },
};
