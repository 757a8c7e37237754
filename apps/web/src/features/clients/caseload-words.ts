import type { CaseloadPartsFragment } from '@footing/contract';
import { dayWords, planStatusWords, type InstantLike } from '../../shared/words';

/** Where the client's plan stands, in a few words. */
export function standingWords(client: CaseloadPartsFragment, now: InstantLike): string {
  if (client.archived) return 'Archived';
  if (client.invited) return 'Invited, not here yet';
  if (!client.planId || !client.planStatus) return 'No plan yet';
  if (client.planStatus !== 'ACTIVE') return planStatusWords(client.planStatus);
  if (client.total > 0 && client.done === client.total) return 'All done';
  if (client.nextOpening) return `Next step opens ${onDay(dayWords(client.nextOpening, now))}`;
  return client.stones.find(({ status }) => status === 'OPEN')?.title ?? 'Waits for a step to open';
}

const onDay = (day: string): string =>
  ['today', 'tomorrow', 'yesterday'].includes(day) ? day : `on ${day}`;
