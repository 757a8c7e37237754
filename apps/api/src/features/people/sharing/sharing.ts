import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { announce } from '../../../platform/live/announcement.js';
import type { Client } from '../client.entity.js';
import { words } from '../people.words.js';
import { CHANGE_SHARING } from './sharing.sql.js';

/** Who coaches a client, and what the client has agreed to: what the rows that they write copy. */
export type Sharing = Pick<
  Client,
  | 'coachId'
  | 'supervised'
  | 'sharesCheckIns'
  | 'sharesContactLog'
  | 'sharesReflections'
  | 'healthDataAgreed'
  | 'remindersAgreed'
  | 'sharesMessages'
>;

/** What was meant for the coach named on the page goes to no other. */
export function requireSameCoach({ coachId }: Pick<Sharing, 'coachId'>, named: string): void {
  if (coachId !== named.toLowerCase()) throw new Refusal('STALE', words.otherCoach);
}

/** What decides who reads what is delivered live. */
const READ_LIVE = [
  'coachId',
  'sharesMessages',
  'sharesEarlierMessages',
  'healthDataAgreed',
] as const satisfies (keyof Client)[];

/** And which owners requested access to private notes, and whether the present coach may read messages with earlier ones. */
type SharingChange = Partial<Sharing & Pick<Client, 'notesRequestedBy' | 'sharesEarlierMessages'>>;

/**
 * Changes the client and the copies on all rows about them, in one statement and as a role of its own: an update that hides a
 * row from whoever runs it would be refused. The client must be locked by `lockClientForSharing`.
 */
export async function changeSharing(
  ctx: Ctx,
  client: Client,
  patch: SharingChange,
): Promise<Client> {
  const coachBefore = client.coachId;
  const before = READ_LIVE.map((column) => client[column]);
  const isSameCoach = !patch.coachId || patch.coachId === client.coachId;
  // A yes to one coach is none to the next.
  const sharesEarlierMessages = isSameCoach && client.sharesEarlierMessages;
  const changed = Object.assign(client, { sharesEarlierMessages }, patch);
  await ctx.db.runAsSharing(
    CHANGE_SHARING,
    [
      ctx.db.scope.practiceId,
      changed.id,
      changed.coachId,
      changed.supervised,
      changed.sharesCheckIns,
      changed.sharesContactLog,
      changed.sharesReflections,
      changed.healthDataAgreed,
      changed.remindersAgreed,
      changed.notesRequestedBy,
      changed.sharesMessages,
      changed.sharesEarlierMessages,
    ],
    { clientId: changed.id },
  );
  // Closes sockets, so a client must not be able to do it to their coach by whatever they choose.
  if (READ_LIVE.some((column, at) => before[at] !== changed[column])) {
    await announce(ctx, 'ACCESS', [changed.id, coachBefore, changed.coachId]);
  }
  return changed;
}
