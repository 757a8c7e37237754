import type { Today } from './types';

export type Reason = Today['attention'][number];

/** A client and every reason why they need the coach today. */
export interface Need {
  clientId: string;
  callName: string;
  name: string;
  /** The colleague, if it is a colleague's client. */
  coachName: string | null;
  reasons: Reason[];
}

/**
 * One entry per client, in the order of their first reason: ranked, with the longest wait first within a kind.
 * Sessions of the day have their own list.
 */
export function needsOf({ attention, caseload }: Today): Need[] {
  const names = new Map(caseload.map(({ id, name }) => [id, name]));
  const needs = new Map<string, Need>();
  for (const reason of attention) {
    if (reason.kind === 'SESSION_TODAY') continue;
    const { clientId, callName } = reason;
    const need = needs.get(clientId);
    if (need) need.reasons.push(reason);
    else {
      const { clientName, coachName } = reason;
      const name = names.get(clientId) ?? clientName ?? callName;
      needs.set(clientId, { clientId, callName, name, coachName, reasons: [reason] });
    }
  }
  return [...needs.values()];
}
