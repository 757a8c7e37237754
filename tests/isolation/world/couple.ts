import { newId, type Actor } from '../../support/actors.js';
import type { Coach, Making } from './coach.js';
import { only, ownersOf } from './people.js';

/** What belongs to one partner of a couple. */
export interface PartnerLife {
  coupleId: string;
  /** Of their own row: the other partner never sees it. */
  ownCoupleId: string;
  coupleNoteId: string;
}

/** Two clients of a coach who work as a couple, with a shared note. The second one may have left. */
export async function beCouple(
  { telling, secrets }: Making,
  coach: Coach,
  partners: readonly [Actor, Actor],
  { hasLeft = false } = {},
): Promise<[PartnerLife, PartnerLife]> {
  const { owner: sql, clock } = telling.world;
  const { practiceId, memberId } = coach.actor;
  const [coupleId, coupleNoteId] = [newId(telling.world), newId(telling.world)];
  const now = clock.now();
  await sql.query(
    `insert into couples (practice_id, id, created_at, partner_a, partner_b, proposed_by, state, state_at, changed_by, joined_at)
     values ($1, $2, $3, $4, $5, $6, 'JOINED', $3, $6, $3)`,
    [practiceId, coupleId, now, partners[0].clientId, partners[1].clientId, memberId],
  );
  const own: string[] = [];
  for (const { clientId } of partners) {
    const id = newId(telling.world);
    await sql.query(
      `insert into couple_partners (practice_id, id, created_at, couple_id, client_id, state, state_at, joined_at, answer, answered_at)
       values ($1, $2, $3, $4, $5, 'JOINED', $3, $3, 'YES', $3)`,
      [practiceId, id, now, coupleId, clientId],
    );
    own.push(id);
  }
  const ofBoth = secrets.of(
    'couple-note',
    (person) =>
      partners.some(({ memberId: id }) => id === person.actor?.memberId) ||
      only(coach)(person) ||
      ownersOf(practiceId)(person),
  );
  await telling.result(coach, 'Mutation.shareCoupleNote', {
    input: { id: coupleNoteId, coupleId, body: ofBoth },
  });
  if (hasLeft) {
    await sql.query('update couple_partners set left_at = $2 where id = $1', [own[1], now]);
  }
  const lives = own.map((ownCoupleId) => ({ coupleId, ownCoupleId, coupleNoteId }));
  return [lives[0]!, lives[1]!];
}
