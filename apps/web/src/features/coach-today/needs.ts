import type { AttentionKind } from '@footing/contract';
import type { Today } from './CoachTodayPage';

export type Reason = Today['attention'][number];

/** A client and every reason why they need the coach today. */
export interface Need {
  clientId: string;
  callName: string;
  name: string;
  reasons: Reason[];
}

/** What waits for the coach's own doing comes first; a session stands in the list beside. */
const order: readonly AttentionKind[] = [
  'APPROVAL',
  'UNSIGNED_NOTE',
  'OVERDUE',
  'QUIET',
  'SESSION_TODAY',
];

/** One line of the list for each client, those who wait for the coach's word first, the longest wait on top. */
export function needsOf({ attention, caseload }: Today): Need[] {
  const names = new Map(caseload.map(({ id, name }) => [id, name]));
  const needs = new Map<string, Need>();
  for (const reason of [...attention].sort(byUrgency)) {
    if (reason.kind === 'SESSION_TODAY') continue;
    const { clientId, callName } = reason;
    const need = needs.get(clientId);
    if (need) need.reasons.push(reason);
    else {
      const name = names.get(clientId) ?? callName;
      needs.set(clientId, { clientId, callName, name, reasons: [reason] });
    }
  }
  return [...needs.values()];
}

const byUrgency = (one: Reason, other: Reason): number =>
  order.indexOf(one.kind) - order.indexOf(other.kind) || one.since.localeCompare(other.since);
