import type { Ctx } from '../../../platform/context/ctx.js';
import type { Client } from '../client.entity.js';
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
>;

/** And which owners requested access to private notes. */
type SharingChange = Partial<Sharing & Pick<Client, 'notesRequestedBy'>>;

/**
 * Changes the client and the copies on all rows about them, in one statement and as a role of its own: an update that hides a
 * row from whoever runs it would be refused. The client must be locked by `lockClientForSharing`.
 */
export async function changeSharing(
  ctx: Ctx,
  client: Client,
  patch: SharingChange,
): Promise<Client> {
  const changed = Object.assign(client, patch);
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
    ],
    { clientId: changed.id },
  );
  return changed;
}
