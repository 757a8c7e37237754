/** The list of a client's forms, also on Today. */
export const words = {
  title: 'Forms',
  waiting: 'To answer',
  toAnswer: 'Forms to answer',
  finished: 'Finished',
  closed: 'Closed before you finished',
  none: 'No forms yet',
  noneText: 'When your coach sends you a form, it appears here.',
  due: 'Due {day}',
  answered: 'Finished {when}',
  sent: 'Sent {when}',
  begun: 'From your plan, started {when}',
  all: 'All forms',
  goOn: 'Continue',
  see: 'See your answers',
  paused: (coach: string) =>
    `Outreach (contact with the other person) is paused because of your answers on a form. The pause ends once you and ${coach} have talked and ${coach} confirms that here.`,
};
