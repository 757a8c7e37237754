import type { Today } from './types';
import { needsOf } from './needs';

/** "3 people need you. 2 sessions today." */
export function summaryWords(today: Today): string {
  const needs = needsOf(today).length;
  const sessions = today.sessions.length;
  const first =
    needs === 0
      ? 'Nobody is waiting for you.'
      : needs === 1
        ? '1 person needs you.'
        : today.attentionAfter
          ? `More than ${needs} people need you.`
          : `${needs} people need you.`;
  const second =
    sessions === 0
      ? 'No sessions today.'
      : sessions === 1
        ? '1 session today.'
        : `${sessions} sessions today.`;
  return `${first} ${second}`;
}
