import { secondTimeAroundForTwo } from '@footing/library';
import { newId, type Actor } from '../../support/actors.js';
import { READ_OF_COUPLE, SEND_TO_COUPLE } from '../../support/couple-messages.js';
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
  coupleEditId: string;
  /** Of their coach to both, and their own. */
  coupleMessageId: string;
  ownCoupleMessageId: string;
  jointSeriesId: string;
  /** Of joint work that is over. */
  earlierCoupleId: string;
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
  const [coupleId, coupleNoteId, coupleEditId] = [1, 2, 3].map(() => newId(telling.world)) as [
    string,
    string,
    string,
  ];
  const now = clock.now();
  const earlier = await beEarlierCouple({ telling, secrets }, coach, partners);
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
  const stays: Readers = (person) =>
    partners[0].memberId === person.actor?.memberId || only(coach)(person);
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
  const jointSeriesId = newId(telling.world);
  await telling.result(coach, 'Mutation.planJointSeries', {
    input: {
      ...{ id: jointSeriesId, coupleId, minutes: 5, repeats: 'MONTHLY', count: 2 },
      startsAt: new Date(now.getTime() + 330 * 86_400_000).toISOString(),
      place: secrets.of('couple-series-place', sessionReadBy),
      link: `https://example.test/${secrets.of('couple-series-link', sessionReadBy)}`,
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
  await telling.result(coach, 'Mutation.editCouplePlan', {
    input: {
      ...{ id: coupleEditId, coupleId, contentVersion: 1 },
      // Whoever has left reads what the plan was, and no notices about it.
      reason: secrets.of('couple-edit-reason', hasLeft ? stays : readBy),
      steps: secondTimeAroundForTwo.steps.map((step, index) => {
        const readers = index === 0 ? readBy : only(coach);
        const text = (what: string) => secrets.of(`couple-${what}`, readers);
        const added = { title: text('action'), guidance: text('guidance'), prompt: text('prompt') };
        return {
          ...{ ...step, title: text('step'), purpose: text('purpose') },
          actions: [...step.actions, { ...added, key: `added-${index}`, by: 'BOTH' }],
        };
      }),
    },
  });
  for (const [index, partner] of partners.entries()) {
    await partner.ok(
      `mutation ($id: ID!) { markJointAction(id: $id, action: "three-agreements", done: true) { __typename } }`,
      { id: ids[index] },
    );
  }
  const coupleMessageId = newId(telling.world);
  const text = () => secrets.of('couple-message', readBy, { amongStaff: true });
  await telling.result(coach, 'Mutation.sendCoupleMessage', {
    input: {
      ...{ id: coupleMessageId, coupleId },
      // Nobody else has read what was edited.
      text: secrets.of('couple-message', only(coach), { amongStaff: true }),
    },
  });
  await telling.result(coach, 'Mutation.editCoupleMessage', {
    input: { id: coupleMessageId, version: 1, text: text() },
  });
  await telling.result(coach, 'Mutation.markCoupleMessagesRead', {
    ...{ id: coupleId, to: now.toISOString() },
  });
  const ownMessages = partners.map(() => newId(telling.world));
  for (const [index, partner] of partners.entries()) {
    await partner.ok(SEND_TO_COUPLE, {
      input: { id: ownMessages[index], coupleId: ids[index], text: text() },
    });
    await partner.ok(READ_OF_COUPLE, { id: ids[index], to: now.toISOString() });
  }
  if (hasLeft) {
    await sql.query('update couple_partners set left_at = $2 where id = $1', [ids[1], now]);
  }
  const lives = ids.map((ownCoupleId, index) => ({
    ...{ coupleId, ownCoupleId, coupleNoteId, coupleEditId, jointSeriesId },
    ...{ coupleMessageId, ownCoupleMessageId: ownMessages[index]! },
    earlierCoupleId: earlier[index]!,
  }));
  return [lives[0]!, lives[1]!];
}

/** Joint work of the same two that is over. Returns the ids of the partners' rows. */
async function beEarlierCouple(
  { telling, secrets }: Making,
  coach: Coach,
  partners: readonly [Actor, Actor],
): Promise<string[]> {
  const { owner: sql, clock } = telling.world;
  const { practiceId, memberId } = coach.actor;
  const id = newId(telling.world);
  const ids = await insertCouple(sql, {
    ...{ practiceId, id, coachId: memberId, state: 'JOINED' },
    partners: [partners[0].clientId!, partners[1].clientId!],
    at: new Date(clock.now().getTime() - 86_400_000),
  });
  const readBy: Readers = (person) =>
    partners.some((each) => each.memberId === person.actor?.memberId) || only(coach)(person);
  await telling.result(coach, 'Mutation.shareCoupleNote', {
    input: {
      ...{ id: newId(telling.world), coupleId: id },
      body: secrets.of('earlier-couple-note', readBy),
    },
  });
  await telling.result(coach, 'Mutation.openCoupleStep', { coupleId: id, step: 'a-new-start' });
  await sql.query(
    `with couple as (update couples set state = 'ENDED' where id = $1)
     update couple_partners set state = 'ENDED' where couple_id = $1`,
    [id],
  );
  return ids;
}

/** What each of them writes for themselves. The first one shares it with the coach; owners do not see the couple. */
export async function reflectAlone(
  { telling, secrets }: Making,
  coach: Coach,
  partners: readonly Client[],
): Promise<void> {
  for (const [index, partner] of partners.entries()) {
    const { ownCoupleId, earlierCoupleId } = partner.life;
    for (const id of [ownCoupleId, earlierCoupleId]) {
      const isShared = index === 0 && id === ownCoupleId;
      const readers = isShared ? either(only(partner), only(coach)) : only(partner);
      await telling.result(partner, 'Mutation.saveJointReflection', {
        input: {
          ...{ id, action: 'one-thank-you', version: 0, shared: isShared },
          text: secrets.of('joint-reflection', readers, { amongStaff: true }),
        },
      });
    }
  }
}
