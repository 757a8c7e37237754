/** The thread of a couple: both partners and their coach write in it, and nothing in it tells what one of them said in confidence. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  coupleTexts,
  coupleThread,
  EDIT_OF_COUPLE,
  LIVE_OF_COUPLE,
  READ_OF_COUPLE,
  SEND_TO_COUPLE,
  sendToCouple,
  THREAD_OF_COUPLE,
  threadId,
  WITHDRAW_OF_COUPLE,
} from '../support/couple-messages.js';
import { does, joined, linkedPair, ownCouple, says, type Pair } from '../support/couples.js';
import { endAll, live } from '../support/live.js';
import { turnOn } from '../support/messages.js';
import { plainAnswers, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const CLOSED = 'New messages can’t be sent here right now. What was written stays here.';
const REFUSED = { __typename: 'Refusal', code: 'NOT_NOW', message: CLOSED };

let world: World;
let practice: TestPractice;
let helen: Actor;
let pair: Pair;
let id: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Hart');
  await turnOn(practice);
  pair = await linkedPair(world, practice, helen);
  id = await joined(world, pair);
});
afterEach(() => endAll());
afterAll(() => world.close());

const send = (by: Actor, text: string, messageId?: string) =>
  sendToCouple(world, by, id, text, messageId);
const later = (minutes: number) => world.clock.advance({ minutes });
/** A message of each, a minute apart. */
async function begun(): Promise<any[]> {
  const sent: any[] = [];
  for (const [by, text] of [
    [helen, 'Welcome, you two.'],
    [pair.mara, 'Hello both.'],
    [pair.sam, 'Hi.'],
  ] as const) {
    sent.push(await send(by, text));
    later(1);
  }
  return sent;
}
async function isAfraid(client: Actor): Promise<void> {
  const { version, answers } = await plainAnswers(client, 'safety');
  const afraid = answers.map((answer) =>
    answer.question === 'afraid' ? { ...answer, value: 'YES' } : answer,
  );
  await withInput(client, 'answerSafetyCheck', { id: newId(world), version, answers: afraid });
}
/** Both partners get this coach. */
const transferBoth = (next: Actor) =>
  practice.owner.ok(
    'mutation ($input: TransferClientInput!) { transferClient(input: $input) { __typename } }',
    {
      input: {
        ...{ clientId: pair.mara.clientId, toMemberId: next.memberId },
        ...{ noteIds: [], alsoPartner: true },
      },
    },
  );
const codesOf = async (by: Actor, query: string, variables: object) =>
  (await by.gql(query, variables)).errors?.map(({ extensions }: any) => extensions.code);

describe('the three', () => {
  it('write and read in one thread, which the coach begins', async () => {
    expect(await coupleThread(pair.mara, id)).toMatchObject({ writing: 'NOT_BEGUN', edges: [] });
    expect(await send(pair.mara, 'First')).toMatchObject({ __typename: 'Refusal' });
    const [fromCoach, fromMara] = await begun();
    expect(fromCoach).toMatchObject({ mine: true, fromCoach: true, clientId: null, version: 1 });
    expect(fromMara).toMatchObject({ mine: true, fromCoach: false, clientId: null });
    for (const each of [helen, pair.mara, pair.sam]) {
      expect(await coupleTexts(each, id)).toEqual(['Hi.', 'Hello both.', 'Welcome, you two.']);
    }
    const marasAs = async (by: Actor) => (await coupleThread(by, id)).edges[1].node;
    // A partner never learns the other one's id.
    expect(await marasAs(pair.sam)).toMatchObject({ mine: false, clientId: null });
    expect((await marasAs(pair.sam)).changeableUntil).toBeNull();
    expect(await marasAs(helen)).toMatchObject({ mine: false, clientId: pair.mara.clientId });
    const first = await coupleThread(pair.sam, id, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const { endCursor } = first.pageInfo;
    const rest = await coupleThread(pair.sam, id, { first: 2, after: endCursor });
    expect(rest.edges.map(({ node }: any) => node.text)).toEqual(['Welcome, you two.']);
  });

  it('store a message once, however often it is sent, and not under an id of somebody else', async () => {
    const [fromCoach] = await begun();
    const messageId = newId(world);
    for (let times = 0; times < 2; times += 1) {
      expect(await send(pair.sam, 'Once', messageId)).toMatchObject({ text: 'Once' });
    }
    expect(await coupleTexts(helen, id)).toHaveLength(4);
    const input = { id: fromCoach.id, coupleId: (await ownCouple(pair.sam)).id, text: 'Mine' };
    expect(await codesOf(pair.sam, SEND_TO_COUPLE, { input })).toHaveLength(1);
    expect(await coupleTexts(helen, id)).not.toContain('Mine');
  });

  it('edit and withdraw what they wrote for ten minutes', async () => {
    const [, { id: messageId }] = await begun();
    const edit = async (by: Actor, version: number, text: string) =>
      by.gql(EDIT_OF_COUPLE, { input: { id: messageId, version, text } });
    const edited = await edit(pair.mara, 1, 'Hello both!');
    expect(edited.data!.editCoupleMessage).toMatchObject({ version: 2, text: 'Hello both!' });
    expect(await coupleTexts(pair.sam, id)).toContain('Hello both!');
    const stale = await edit(pair.mara, 1, 'Again');
    expect(stale.data!.editCoupleMessage).toMatchObject({ code: 'STALE', current: 'Hello both!' });
    for (const each of [pair.sam, helen]) {
      expect((await edit(each, 2, 'Mine')).errors).toHaveLength(1);
      expect(await codesOf(each, WITHDRAW_OF_COUPLE, { id: messageId })).toEqual(['NOT_FOUND']);
    }
    const withdraw = async () =>
      (await pair.mara.ok<any>(WITHDRAW_OF_COUPLE, { id: messageId })).withdrawCoupleMessage;
    later(11);
    expect(await withdraw()).toMatchObject({ code: 'FINAL' });
    later(-5);
    expect(await withdraw()).toMatchObject({ text: null, version: 3 });
    expect(await coupleTexts(helen, id)).toEqual(['Hi.', null, 'Welcome, you two.']);
    expect((await edit(pair.mara, 3, 'Back')).data!.editCoupleMessage).toMatchObject({
      code: 'FINAL',
    });
    const changed = world.owner.query(
      `update couple_messages set text_sealed = '\\x00', withdrawn_at = null where id = $1`,
      [messageId],
    );
    await expect(changed).rejects.toThrow('a withdrawn message cannot be changed');
  });

  it('edit while both partners are transferred, and nothing blocks', async () => {
    const [helens, maras, sams] = (await begun()).map(({ id: of }) => of);
    const next = await practice.coach('Ida Next');
    const edit = (by: Actor, messageId: string) =>
      by.gql<any>(EDIT_OF_COUPLE, { input: { id: messageId, text: 'Edited', version: 1 } });
    const [transferred, ...edits] = await Promise.all([
      transferBoth(next),
      edit(pair.mara, maras),
      edit(pair.sam, sams),
      edit(helen, helens),
    ]);
    expect(transferred['transferClient']).toEqual({ __typename: 'ClientProfile' });
    for (const { data, errors } of edits) {
      // Whoever came after the transfer is told so, and nothing failed or waited for ever.
      const codes = errors?.map(({ extensions }: any) => extensions.code);
      expect(codes ?? [data.editCoupleMessage.__typename]).toEqual([
        expect.stringMatching(/^(CoupleMessage|Refusal|NOT_FOUND)$/),
      ]);
    }
  });

  it('each know alone what they have not read', async () => {
    await begun();
    const unread = async (by: Actor) => (await coupleThread(by, id)).unread;
    const readAll = async (by: Actor) =>
      by.ok(READ_OF_COUPLE, {
        id: await threadId(by, id),
        to: world.clock.now().toISOString(),
      });
    for (const each of [helen, pair.mara, pair.sam]) expect(await unread(each)).toBe(2);
    await readAll(pair.sam);
    await readAll(helen);
    expect([await unread(helen), await unread(pair.mara), await unread(pair.sam)]).toEqual([
      0, 2, 0,
    ]);
    later(1);
    await send(pair.mara, 'One more');
    expect([await unread(helen), await unread(pair.sam)]).toEqual([1, 1]);
  });

  it('bring the coach an item beside whoever wrote, until the coach has read it or it is withdrawn', async () => {
    const today = async () => {
      const { coachToday } = await helen.ok<any>(
        `{ coachToday { attention { kind callName count } } }`,
      );
      return coachToday.attention
        .filter(({ kind }: any) => kind === 'COUPLE_MESSAGES')
        .map(({ callName, count }: any) => `${callName} ${count}`)
        .sort();
    };
    const [, ofMara] = await begun();
    expect(await today()).toEqual(['Mara 1', 'Sam 1']);
    await send(pair.mara, 'One more.');
    expect(await today()).toEqual(['Mara 2', 'Sam 1']);
    await pair.mara.ok(WITHDRAW_OF_COUPLE, { id: ofMara.id });
    expect(await today()).toEqual(['Mara 1', 'Sam 1']);
    // What a partner has read changes nothing.
    const to = world.clock.now().toISOString();
    await pair.sam.ok(READ_OF_COUPLE, { id: await threadId(pair.sam, id), to });
    expect(await today()).toEqual(['Mara 1', 'Sam 1']);
    await helen.ok(READ_OF_COUPLE, { id, to });
    expect(await today()).toEqual([]);
  });

  it('write no more than sixty messages in an hour each, and none while messages are off', async () => {
    await begun();
    await world.owner.query(
      `insert into couple_messages (practice_id, id, created_at, couple_id, partner_a, partner_b, from_client, with_id,
         withdrawn_at, version, coach_id)
       select practice_id, gen_random_uuid(), created_at, couple_id, partner_a, partner_b, from_client, with_id, created_at, 1, coach_id
       from couple_messages, generate_series(1, 59) where from_client = $1`,
      [pair.mara.clientId],
    );
    expect(await send(pair.mara, 'Too much')).toMatchObject({ code: 'LIMIT_REACHED' });
    expect(await send(pair.sam, 'Not mine')).toMatchObject({ text: 'Not mine' });
    await turnOn(practice, false);
    expect(await coupleThread(pair.sam, id)).toMatchObject({ writing: 'OFF' });
    for (const each of [pair.sam, helen]) {
      expect(await send(each, 'Off')).toMatchObject({ code: 'NOT_NOW' });
    }
  });

  it('see new messages at once, and that the thread is closed', async () => {
    await begun();
    const people = [helen, pair.mara, pair.sam];
    const open = await Promise.all(
      people.map(async (by) =>
        live(world.url, by, LIVE_OF_COUPLE, { variables: { id: await threadId(by, id) } }),
      ),
    );
    const told = (isIt: (thread: any) => boolean) =>
      Promise.all(open.map((one) => one.until((data) => isIt(data.coupleMessages))));
    await told(({ edges }) => edges[0].node.text === 'Hi.');
    await send(pair.sam, 'Live');
    await told(({ edges }) => edges[0].node.text === 'Live');
    await does(helen, 'pause', id);
    await told(({ writing }) => writing === 'CLOSED');
  });
});

describe.each([
  ['mara', 'sam'],
  ['sam', 'mara'],
] as const)('what %s learns of %s', (one, other) => {
  it('is nothing when the other one is afraid, was asked for no contact, or leaves', async () => {
    await begun();
    const before = await coupleThread(pair[one], id);
    expect(before.writing).toBe('OPEN');
    await isAfraid(pair[other]);
    expect(await coupleThread(pair[one], id)).toEqual(before);
    await withInput(pair[other], 'setBoundary', {
      clientId: pair[other].clientId,
      boundary: 'ASKED_FOR_NO_CONTACT',
    });
    expect(await coupleThread(pair[one], id)).toEqual(before);
    // Whoever has something that limits outreach writes nothing that reaches out, and reads no reason.
    expect(await coupleThread(pair[other], id)).toMatchObject({ writing: 'CLOSED' });
    expect(await send(pair[other], 'To you')).toMatchObject(REFUSED);
    await says(pair[other], 'LEAVE');
    expect(await coupleThread(pair[one], id)).toEqual(before);
    later(1);
    expect(await send(pair[one], 'Are you there?')).toMatchObject({ text: 'Are you there?' });
    // It does not reach whoever has left, who reads what was there, and the same words as in a pause.
    expect(await coupleTexts(pair[other], id)).toEqual(['Hi.', 'Hello both.', 'Welcome, you two.']);
    expect(await send(pair[other], 'No')).toMatchObject(REFUSED);
    // The coach reads it, and cannot write to both until this is settled.
    expect(await coupleThread(helen, id)).toMatchObject({ writing: 'CLOSED' });
    expect(await coupleTexts(helen, id)).toContain('Are you there?');
    expect(await send(helen, 'Both')).toMatchObject({ __typename: 'Refusal', code: 'NOT_NOW' });
  });

  it('stays as it was read when joint work is paused, ends, or begins anew', async () => {
    const [, fromMara] = await begun();
    const all = ['Hi.', 'Hello both.', 'Welcome, you two.'];
    for (const act of ['pause', 'end'] as const) {
      await does(helen, act, id);
      for (const each of [pair[one], pair[other]]) {
        expect(await coupleThread(each, id)).toMatchObject({ writing: 'CLOSED' });
        expect(await send(each, 'More')).toMatchObject(REFUSED);
      }
      expect(await send(helen, 'More')).toMatchObject({ __typename: 'Refusal' });
      for (const each of [helen, pair.mara, pair.sam])
        expect(await coupleTexts(each, id)).toEqual(all);
      later(1);
    }
    const input = { id: fromMara.id, version: 1, text: 'Other words' };
    const { editCoupleMessage } = await pair.mara.ok<any>(EDIT_OF_COUPLE, { input });
    expect(editCoupleMessage).toMatchObject(REFUSED);
    const earlier = (await ownCouple(pair[one])).id;
    const again = await joined(world, pair);
    await sendToCouple(world, helen, again, 'A new start');
    expect(await coupleTexts(pair[one], again)).toEqual(['A new start']);
    const { coupleMessages } = await pair[one].ok<any>(THREAD_OF_COUPLE, { id: earlier });
    expect(coupleMessages.edges.map(({ node }: any) => node.text)).toEqual(all);
  });
});

describe('nobody else', () => {
  const expectNothing = async (by: Actor, ids: string[]) => {
    for (const each of ids) {
      const input = { id: newId(world), coupleId: each, text: 'Mine' };
      const to = world.clock.now().toISOString();
      for (const [query, variables] of [
        [THREAD_OF_COUPLE, { id: each }],
        [SEND_TO_COUPLE, { input }],
        [READ_OF_COUPLE, { id: each, to }],
      ] as const) {
        expect([by.email, await codesOf(by, query, variables)]).toEqual([by.email, ['NOT_FOUND']]);
      }
    }
  };
  const ids = async () => [id, (await ownCouple(pair.mara)).id, (await ownCouple(pair.sam)).id];

  it('reads or writes: another coach, the owner, a client, partners of another couple, or a partner by the other one’s id', async () => {
    const [, { id: messageId }] = await begun();
    // Nobody meets with two of them at once.
    world.clock.advance({ hours: 3 });
    const others = await linkedPair(world, practice, helen);
    const theirs = await joined(world, others);
    await sendToCouple(world, helen, theirs, 'To the others');
    // Also an owner whom both let in.
    for (const each of [pair.mara, pair.sam]) {
      await each.ok('mutation { setConsent(purpose: SUPERVISOR, granted: true) { __typename } }');
    }
    const strangers = [practice.owner, await practice.coach(), others.mara, others.sam];
    for (const stranger of [...strangers, await practice.client({ coach: helen })]) {
      await expectNothing(stranger, await ids());
      expect(await codesOf(stranger, WITHDRAW_OF_COUPLE, { id: messageId })).toEqual(['NOT_FOUND']);
    }
    const [couple, maras, sams] = await ids();
    await expectNothing(pair.mara, [couple!, sams!]);
    await expectNothing(pair.sam, [couple!, maras!]);
    await expectNothing(helen, [maras!, sams!]);
    expect(await coupleTexts(helen, theirs)).toEqual(['To the others']);
  });

  it('reads what was written with an earlier coach: neither the next one, nor the former one any more', async () => {
    await begun();
    const next = await practice.coach('Ida Next');
    await transferBoth(next);
    await expectNothing(helen, await ids());
    expect(await coupleTexts(next, id)).toEqual([]);
    // Both partners keep what they wrote, and the next coach begins for themselves.
    expect(await coupleThread(pair.sam, id)).toMatchObject({ writing: 'NOT_BEGUN' });
    expect(await coupleTexts(pair.sam, id)).toHaveLength(3);
    await send(next, 'Hello from Ida.');
    expect(await send(pair.sam, 'Hello Ida.')).toMatchObject({ coach: { name: 'Ida Next' } });
    expect(await coupleTexts(next, id)).toEqual(['Hello Ida.', 'Hello from Ida.']);
    expect(await coupleTexts(pair.mara, id)).toHaveLength(5);
  });

  it('goes unnoticed: each partner reads that the coach has read what they wrote', async () => {
    await begun();
    await coupleTexts(helen, id);
    const { readings } = await pair.mara.ok<any>(
      '{ readings(first: 20) { edges { node { kind reader { name } } } } }',
    );
    expect(readings.edges.map(({ node }: any) => node)).toContainEqual({
      ...{ kind: 'MESSAGES', reader: { name: 'Helen Hart' } },
    });
  });
});
