import { SealingService } from '@footing/api/testing';
import type { World } from './world.js';

const SEALED = /^sealed:([a-z_.]+)\/([0-9a-f-]{36}):([A-Za-z0-9_-]+)~$/;

/** Decrypts a short text from the stored string; returns null and other texts unchanged. */
export async function openedText(
  world: World,
  practiceId: string,
  stored: string | null,
): Promise<string | null> {
  const [, table, id, body] = SEALED.exec(stored ?? '') ?? [];
  if (!table) return stored;
  const { rows } = await world.owner.query<{ wrapped: Buffer }>(
    'select wrapped from practice_keys where practice_id = $1',
    [practiceId],
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
