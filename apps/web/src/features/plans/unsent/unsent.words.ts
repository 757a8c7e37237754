import { NO_CONNECTION } from '../../../shared/session/faults';
import { savedWords } from '../../../shared/ui/feedback/feedback.words';

const later = (kept: boolean): string => savedWords({ kind: 'waiting', kept });

export const words = {
  isDone: (title: string) => `Done: ${title}`,
  willBeDone: (title: string, kept: boolean) => `Done: ${title}. ${later(kept)}`,
  willBeOpen: (title: string, kept: boolean) => `Not done: ${title}. ${later(kept)}`,
  countedForYesterday: (title: string) => `Counted for yesterday: ${title}`,
  outreachNeedsConnection: `${NO_CONNECTION} This action involves contact, so Footing first needs to check whether it’s still open. Nothing was changed.`,
  refused: {
    tick: (title: string, why: string) => `“${title}” couldn’t be marked as done. ${why}`,
    undo: (title: string, why: string) => `“${title}” couldn’t be marked as open again. ${why}`,
    count: (title: string, times: number, day: string, why: string) =>
      `“${title}” (${times} on ${day}) couldn’t be counted. ${why}`,
  },
};
