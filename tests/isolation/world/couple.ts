import { newId, type Actor } from '../../support/actors.js';
import { insertCouple } from '../../support/couples.js';
import type { Coach, Making } from './coach.js';
import type { Client } from './client.js';
import { either, only, ownersOf } from './people.js';
import type { Readers } from './secrets.js';

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
  const ids = await insertCouple(sql, {
    practiceId,
    id: coupleId,
    coachId: memberId,
    partners: [partners[0].clientId!, partners[1].clientId!],
    state: 'JOINED',
    at: now,
  });
  // An owner reads it by the consent of both, which the second one does not give.
  const readBy: Readers = (person) =>
    partners.some(({ memberId: id }) => id === person.actor?.memberId) || only(coach)(person);
  // Owners see all sessions.
  const sessionReadBy: Readers = (person) => readBy(person) || ownersOf(practiceId)(person);
  await telling.result(coach, 'Mutation.shareCoupleNote', {
    input: { id: coupleNoteId, coupleId, body: secrets.of('couple-note', readBy) },
  });
  await telling.result(coach, 'Mutation.planJointSession', {
    input: {
      id: newId(telling.world),
      coupleId,
      startsAt: new Date(now.getTime() + 300 * 86_400_000).toISOString(),
      minutes: 30,
      place: secrets.of('couple-place', sessionReadBy),
      link: `https://example.test/${secrets.of('couple-link', sessionReadBy)}`,
    },
  });
  // On Today some days later.
  await telling.result(coach, 'Mutation.planJointSession', {
    input: {
      ...{ id: newId(telling.world), coupleId, minutes: 5 },
      startsAt: new Date(now.getTime() + 3 * 86_400_000 + 3_600_000).toISOString(),
    },
  });
  await telling.result(coach, 'Mutation.openCoupleStep', { coupleId, step: 'a-new-start' });
  for (const [index, partner] of partners.entries()) {
    await partner.ok(
      `mutation ($id: ID!) { markJointAction(id: $id, action: "three-agreements", done: true) { __typename } }`,
      { id: ids[index] },
    );
  }
  if (hasLeft) {
    await sql.query('update couple_partners set left_at = $2 where id = $1', [ids[1], now]);
  }
  const lives = ids.map((ownCoupleId) => ({ coupleId, ownCoupleId, coupleNoteId }));
  return [lives[0]!, lives[1]!];
}

/** What each of them writes for themselves. The first one shares it with the coach; owners do not see the couple. */
export async function reflectAlone(
  { telling, secrets }: Making,
  coach: Coach,
  partners: readonly Client[],
): Promise<void> {
  for (const [index, partner] of partners.entries()) {
    const isShared = index === 0;
    const readers = isShared ? either(only(partner), only(coach)) : only(partner);
    await telling.result(partner, 'Mutation.saveJointReflection', {
      input: {
        ...{ id: partner.life.ownCoupleId, action: 'one-thank-you', version: 0, shared: isShared },
        text: secrets.of('joint-reflection', readers, { amongStaff: true }),
      },
    });
  }
}
