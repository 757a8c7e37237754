import { SealingService } from '@footing/api/testing';
import type { World } from './world.js';

const SEALED =
  /^sealed:(?:([A-Z]+)\/([0-9a-f-]{36})\/)?([a-z_.]+)\/([0-9a-f-]{36}):([A-Za-z0-9_-]+)~$/;

/** Decrypts a short text from the stored string; returns null and other texts unchanged. */
export async function openedText(
  world: World,
  practiceId: string,
  stored: string | null,
): Promise<string | null> {
  const [, kind, clientId, table, id, body] = SEALED.exec(stored ?? '') ?? [];
  if (!table) return stored;
  const { rows } = await world.owner.query<{ wrapped: Buffer }>(
    `select p.wrapped || coalesce(k.wrapped, '') as wrapped from practice_keys p
     left join client_keys k on k.practice_id = p.practice_id and k.kind = $2 and k.client_id = $3
     where p.practice_id = $1`,
    [practiceId, kind ?? null, clientId ?? null],
  );
  return world.app
    .get(SealingService, { strict: false })
    .openWith(
      rows[0]!.wrapped,
      practiceId,
      { table, id: id!, version: 0 },
      Buffer.from(body!, 'base64url'),
    );
}

/** Rows of the history, with their decrypted subjects. */
export async function openedEvents<R extends { subject: string | null }>(
  world: World,
  practiceId: string,
  rows: R[],
): Promise<R[]> {
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      subject: await openedText(world, practiceId, row.subject),
    })),
  );
}
