import type { Today } from './types';

export type AttentionItem = Today['attention'][number];

/** A client and all their attention items. */
export interface Need {
  clientId: string;
  callName: string;
  name: string;
  /** The colleague, if it is a colleague's client. */
  coachName: string | null;
  items: AttentionItem[];
}

/**
 * One entry per client, in the order of their first item: ranked, with the longest wait first within a kind.
 * Sessions of the day have their own list.
 */
export function needsOf({ attention, caseload }: Pick<Today, 'attention' | 'caseload'>): Need[] {
  const names = new Map(caseload.map(({ id, name }) => [id, name]));
  const needs = new Map<string, Need>();
  for (const item of attention) {
    if (item.kind === 'SESSION_TODAY') continue;
    const { clientId, callName } = item;
    const need = needs.get(clientId);
    if (need) need.items.push(item);
    else {
      const { clientName, coachName } = item;
      const name = names.get(clientId) ?? clientName ?? callName;
      needs.set(clientId, { clientId, callName, name, coachName, items: [item] });
    }
  }
  return [...needs.values()];
}
