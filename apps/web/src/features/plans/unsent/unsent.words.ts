import { NO_CONNECTION } from '../../../shared/session/faults';

const LATER = 'Saved on this device until you’re back online.';

export const words = {
  isDone: (title: string) => `Done: ${title}`,
  willBeDone: (title: string) => `Done: ${title}. ${LATER}`,
  willBeOpen: (title: string) => `Not done: ${title}. ${LATER}`,
  countedForYesterday: (title: string) => `Counted for yesterday: ${title}`,
  outreachNeedsConnection: `${NO_CONNECTION} This action involves contact, so Footing first needs to check whether it’s still open. Nothing was changed.`,
  refused: {
    tick: (title: string, why: string) => `“${title}” couldn’t be marked as done. ${why}`,
    undo: (title: string, why: string) => `“${title}” couldn’t be marked as open again. ${why}`,
    count: (title: string, times: number, day: string, why: string) =>
      `“${title}” (${times} on ${day}) couldn’t be counted. ${why}`,
  },
};
