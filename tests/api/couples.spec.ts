import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  called,
  makePractice,
  newId,
  somebodyElse,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import {
  coupleOf,
  does,
  joined,
  linkedPair,
  marks,
  openStep,
  ownCouple,
  planJoint,
  propose,
  says,
  seenAlone,
  shareNote,
  type Pair,
} from '../support/couples.js';
import { answerAfraid } from '../support/safety.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let helen: Actor;
let pair: Pair;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Hart');
  pair = await linkedPair(world, practice, helen);
});
afterAll(() => world.close());

const setBoundary = (by: Actor, client: Actor, boundary: string) =>
  by.ok(`mutation ($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }`, {
    input: { clientId: client.clientId, boundary, reason: 'We talked about it.' },
  });
const transfer = (client: Actor, to: Actor) => practice.transfer(client, to);

describe('proposing to work as a couple', () => {
  test('asks each of the two, under the name that each has for the other', async () => {
    const { mara, sam } = pair;
    await called(mara, 'Sammy');
    expect(await ownCouple(mara)).toBeNull();
    const couple = await propose(world, pair);
    expect(couple).toMatchObject({ state: 'PROPOSED', joinedAt: null, waitsFor: [] });
    expect(couple.partners).toMatchObject([
      { clientId: mara.clientId, callName: 'Mara', answer: null, leftAt: null },
      { clientId: sam.clientId, callName: 'Sam', answer: null, leftAt: null },
    ]);
    const asked = { line: 'ASKED', coachName: 'Helen Hart', wasJoined: false, notes: [] };
    expect(await ownCouple(mara)).toMatchObject({ ...asked, alias: 'Sammy' });
    expect(await ownCouple(sam)).toMatchObject({ ...asked, alias: '' });
  });

  test('sends no email to anybody', async () => {
    const mails = (await world.mails()).length;
    await propose(world, pair);
    await says(pair.mara, 'YES');
    expect(await world.mails()).toHaveLength(mails);
  });

  test('is refused before both are linked, were seen alone, and have one coach', async () => {
    const owen = await practice.coach('Owen Ode');
    const alone = await practice.client({ name: 'Ann Alone', coach: helen });
    expect(await coupleOf(helen, alone)).toBeNull();
    expect(await propose(world, { coach: helen, mara: alone })).toMatchObject({
      code: 'NOT_NOW',
      message: 'Mark each of them as the other’s “other person” first.',
    });
    const other = await practice.client({ name: 'Bea Other', coach: helen });
    await helen.ok(
      `mutation ($input: LinkClientsInput!) { linkClients(input: $input) { __typename } }`,
      { input: { clientId: alone.clientId, partnerId: other.clientId } },
    );
    await seenAlone(world, helen, alone, 3);
    expect(await coupleOf(helen, alone)).toEqual({
      couple: null,
      proposalBarriers: ['NOT_SEEN_ALONE'],
    });
    expect(await propose(world, { coach: helen, mara: alone })).toMatchObject({ code: 'NOT_NOW' });
    await seenAlone(world, helen, other, 4);
    await transfer(other, owen);
    expect((await coupleOf(helen, alone)).proposalBarriers).toEqual(['TWO_COACHES']);
    expect(await propose(world, { coach: practice.owner, mara: alone })).toMatchObject({
      message: 'They need to have the same coach.',
    });
  });

  test.each(['mara', 'sam'] as const)(
    'is refused while %s has an order, a boundary or a hold, and neither of them reads anything',
    async (who) => {
      const { [who]: limited } = pair;
      const barriers = async () => (await coupleOf(helen, limited)).proposalBarriers;
      const refuses = async (...found: string[]) => {
        expect(await barriers()).toEqual(found);
        expect(await propose(world, pair)).toMatchObject({ code: 'NOT_NOW' });
        for (const each of [pair.mara, pair.sam]) expect(await ownCouple(each)).toBeNull();
      };
      await setBoundary(limited, limited, 'LEGAL_ORDER');
      await refuses('BOUNDARY');
      await answerAfraid(limited, newId(world));
      await refuses('HOLD', 'BOUNDARY');
    },
  );

  test('is refused while one of them is asked already, and the two stay linked', async () => {
    const { id } = await propose(world, pair);
    expect(await propose(world, pair)).toMatchObject({ code: 'NOT_NOW' });
    const unlinked = await helen.ok<any>(
      `mutation ($id: ID!) { unlinkClients(clientId: $id) { __typename ... on Refusal { code } } }`,
      { id: pair.sam.clientId },
    );
    expect(unlinked.unlinkClients).toEqual({ __typename: 'Refusal', code: 'NOT_NOW' });
    expect((await does(helen, 'decline', id)).state).toBe('ENDED');
    expect((await propose(world, pair)).state).toBe('PROPOSED');
  });

  test('is for staff who can see both, not for clients or for another coach', async () => {
    const owen = await practice.coach('Owen Ode');
    const { id } = await propose(world, pair);
    const query = `query ($id: ID!) { coupleOf(clientId: $id) { clientId } }`;
    const codeOf = async (who: Actor, text: string, variables: object) =>
      (await who.gql(text, variables)).errors?.[0]?.extensions['code'];
    for (const partner of [pair.mara, pair.sam]) {
      for (const { clientId } of [pair.mara, pair.sam]) {
        expect(await codeOf(partner, query, { id: clientId })).toBe('FORBIDDEN');
      }
    }
    expect(await codeOf(owen, query, { id: pair.mara.clientId })).toBe('NOT_FOUND');
    const confirm = `mutation ($id: ID!) { confirmCouple(coupleId: $id) { __typename } }`;
    expect(await codeOf(owen, confirm, { id })).toBe('NOT_FOUND');
    expect(await codeOf(pair.mara, confirm, { id })).toBe('FORBIDDEN');
  });
});

describe('two answers', () => {
  test('join nobody: the coach does, on a later day, and both read the same line until then', async () => {
    const { mara, sam } = pair;
    const { id } = await propose(world, pair);
    expect(await does(helen, 'confirm', id)).toMatchObject({
      message: 'Both of them have to say yes first.',
    });
    expect(await says(mara, 'YES')).toMatchObject({ line: 'COACH_TALKS_FIRST' });
    expect(await says(sam, 'YES')).toMatchObject({ line: 'COACH_TALKS_FIRST' });
    const early = await does(helen, 'confirm', id);
    expect(early).toMatchObject({ code: 'NOT_NOW' });
    expect(early.message).toContain('Wait until tomorrow');
    world.clock.advance({ days: 1 });
    for (const each of [mara, sam]) {
      expect(await ownCouple(each)).toMatchObject({ line: 'COACH_TALKS_FIRST', wasJoined: false });
    }
    expect(await does(helen, 'confirm', id)).toMatchObject({ state: 'JOINED', waitsFor: [] });
    for (const each of [mara, sam]) expect((await ownCouple(each)).line).toBe('TOGETHER');
  });

  test('can be changed and taken back; a no, a take-back, a boundary and an order keep two apart', async () => {
    const { mara, sam } = pair;
    const { id } = await propose(world, pair);
    await says(sam, 'YES');
    expect(await says(mara, 'NO')).toMatchObject({ line: 'COACH_TALKS_FIRST' });
    world.clock.advance({ days: 1 });
    expect((await does(helen, 'confirm', id)).code).toBe('NOT_NOW');
    await says(mara, 'YES');
    expect(await says(mara, 'TAKE_BACK')).toMatchObject({ line: 'ASKED' });
    world.clock.advance({ days: 1 });
    expect((await does(helen, 'confirm', id)).code).toBe('NOT_NOW');
    await says(mara, 'YES');
    await setBoundary(sam, sam, 'LEGAL_ORDER');
    world.clock.advance({ days: 1 });
    expect(await does(helen, 'confirm', id)).toMatchObject({
      message: 'The boundary has to be “Open to contact” for both of them.',
    });
    expect((await coupleOf(helen, mara)).couple).toMatchObject({
      joinBarriers: ['BOUNDARY'],
      partners: [{ barriers: [] }, { barriers: ['BOUNDARY'] }],
    });
    expect((await does(helen, 'decline', id)).state).toBe('ENDED');
    for (const each of [mara, sam]) expect((await ownCouple(each)).line).toBe('OVER');
    expect(await says(mara, 'YES')).toMatchObject({ code: 'NOT_NOW' });
  });

  test('are the same when a request is repeated', async () => {
    const { mara } = pair;
    await propose(world, pair);
    await says(mara, 'YES');
    const first = (await coupleOf(helen, mara)).couple;
    world.clock.advance({ hours: 1 });
    await says(mara, 'YES');
    expect((await coupleOf(helen, mara)).couple).toEqual(first);
  });
});

describe('the coach’s Today', () => {
  const today = async () => {
    const { coachToday } = await helen.ok<any>(
      `{ coachToday { attention { id kind callName since } } }`,
    );
    return coachToday.attention
      .filter(({ kind }: any) => kind.startsWith('COUPLE'))
      .map(({ kind, callName }: any) => `${callName} ${kind}`);
  };

  test('shows who answered, where joint work waits, and who left, each beside the client', async () => {
    const { mara, sam } = pair;
    const { id } = await propose(world, pair);
    expect(await today()).toEqual([]);
    await says(mara, 'YES');
    expect(await today()).toEqual(['Mara COUPLE_ANSWERED']);
    await says(sam, 'YES');
    expect((await today()).sort()).toEqual(['Mara COUPLE_ANSWERED', 'Sam COUPLE_ANSWERED']);
    await says(sam, 'TAKE_BACK');
    expect(await today()).toEqual(['Mara COUPLE_ANSWERED']);
    await says(sam, 'YES');
    world.clock.advance({ days: 1 });
    await does(helen, 'confirm', id);
    expect(await today()).toEqual([]);
    await setBoundary(sam, sam, 'ASKED_FOR_NO_CONTACT');
    expect(await today()).toEqual(['Sam COUPLE_WAITING']);
    await says(mara, 'LEAVE');
    expect((await today()).sort()).toEqual(['Mara COUPLE_LEFT', 'Sam COUPLE_WAITING']);
    await does(helen, 'pause', id);
    expect(await today()).toEqual(['Mara COUPLE_LEFT']);
    world.clock.advance({ days: 1 });
    await does(helen, 'end', id);
    expect(await today()).toEqual([]);
  });

  test('keeps what waits in view: it can be snoozed until tomorrow and never dismissed', async () => {
    await joined(world, pair);
    await setBoundary(pair.sam, pair.sam, 'ASKED_FOR_NO_CONTACT');
    const { coachToday } = await helen.ok<any>(`{ coachToday { attention { id kind } } }`);
    const { id: itemId } = coachToday.attention.find(({ kind }: any) => kind === 'COUPLE_WAITING');
    const dismissed = await helen.gql(
      `mutation ($input: DismissAttentionInput!) { dismissAttention(input: $input) { __typename } }`,
      { input: { id: newId(world), attentionId: itemId } },
    );
    expect(dismissed.data).toEqual({ dismissAttention: { __typename: 'Refusal' } });
    expect(await today()).toEqual(['Sam COUPLE_WAITING']);
  });
});

describe('working as a couple', () => {
  test('shares a note with both, sealed with a key of the couple', async () => {
    const id = await joined(world, pair);
    const { notes } = await shareNote(world, helen, id, 'You both want Sunday walks.');
    expect(notes).toMatchObject([
      { body: 'You both want Sunday walks.', authorName: 'Helen Hart' },
    ]);
    for (const each of [pair.mara, pair.sam]) {
      expect((await ownCouple(each)).notes).toEqual(notes);
    }
    const { rows } = await world.owner.query(
      `select position('Sunday'::bytea in n.body_sealed) as clear, octet_length(k.wrapped) as key
       from couple_notes n join couple_keys k on k.practice_id = n.practice_id and k.couple_id = n.couple_id
       where n.couple_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ clear: 0, key: 60 }]);
  });

  test('plans a joint session that each of the two sees as their own, with its place', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    const startsAt = '2026-03-10T15:00:00.000Z';
    const where = { place: 'The blue room', link: 'https://example.test/call' };
    const before = (await world.mails()).length;
    const { sessions } = await planJoint(world, helen, id, { startsAt, ...where });
    expect(sessions).toMatchObject([{ startsAt, minutes: 60, ...where }]);
    const ids = [];
    for (const each of [mara, sam]) {
      const own = (await ownCouple(each)).sessions;
      expect(own).toMatchObject([{ startsAt, minutes: 60, ...where }]);
      const { session } = await each.ok<any>(
        `query ($id: ID!) { session(id: $id) { clientId place joint } }`,
        { id: own[0].id },
      );
      expect(session).toEqual({ clientId: each.clientId, place: where.place, joint: true });
      ids.push(own[0].id);
    }
    expect(ids[0]).not.toBe(ids[1]);
    const theirs = await sam.gql(`query ($id: ID!) { session(id: $id) { id } }`, { id: ids[0] });
    expect(theirs.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    const mails = (await world.mails()).slice(0, -before || undefined).map(({ to }) => to);
    expect(mails.sort()).toEqual([mara.email, sam.email].sort());
    // The coach is taken for others, and not for the other partner.
    const alone = await practice.client({ name: 'Ann Alone', coach: helen });
    const { planSession } = await helen.ok<any>(
      `mutation ($input: PlanSessionInput!) { planSession(input: $input) {
         __typename ... on Refusal { code } } }`,
      { input: { clientId: alone.clientId, startsAt, minutes: 30 } },
    );
    expect(planSession).toEqual({ __typename: 'Refusal', code: 'TAKEN' });
  });

  test('moves and cancels a joint session for both, and cancels it when joint work ends', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    const [first, later] = ['2026-03-10T15:00:00.000Z', '2026-03-11T15:00:00.000Z'];
    const { sessions } = await planJoint(world, helen, id, { startsAt: first, place: 'Here' });
    const sessionId = sessions[0].id;
    const move = (startsAt: string, version: number) =>
      helen.ok<any>(
        `mutation ($input: MoveSessionInput!) { moveSession(input: $input) {
           __typename ... on Refusal { code } ... on Session { version } } }`,
        { input: { sessionId, version, startsAt, minutes: 45 } },
      );
    await move(later, 1);
    for (const each of [mara, sam]) {
      expect((await ownCouple(each)).sessions).toMatchObject([
        { startsAt: later, minutes: 45, place: 'Here' },
      ]);
    }
    await setBoundary(sam, sam, 'ASKED_FOR_NO_CONTACT');
    expect((await move(first, 2)).moveSession).toEqual({ __typename: 'Refusal', code: 'NOT_NOW' });
    expect(await planJoint(world, helen, id, { startsAt: first })).toMatchObject({
      code: 'NOT_NOW',
    });
    await helen.ok(`mutation ($id: ID!) { cancelSession(sessionId: $id) { __typename } }`, {
      id: sessionId,
    });
    for (const each of [mara, sam]) expect((await ownCouple(each)).sessions).toEqual([]);
  });

  test('keeps a joint session on record for both once a note about either is signed', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    const startsAt = '2026-03-10T15:00:00.000Z';
    await planJoint(world, helen, id, { startsAt });
    const [hers, his] = [
      (await ownCouple(mara)).sessions[0].id,
      (await ownCouple(sam)).sessions[0].id,
    ];
    world.clock.set('2026-03-10T15:30:00Z');
    const note = newId(world);
    const input = {
      id: note,
      sessionId: hers,
      visibility: 'COACH_ONLY',
      body: 'Calm.',
      version: 0,
    };
    await helen.ok(
      'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }',
      { input },
    );
    await helen.ok('mutation ($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', {
      id: note,
    });
    for (const sessionId of [hers, his]) {
      const { session } = await helen.ok<any>(
        'query ($id: ID!) { session(id: $id) { hasSignedNotes } }',
        { id: sessionId },
      );
      expect(session).toEqual({ hasSignedNotes: true });
      const { cancelSession } = await helen.ok<any>(
        'mutation ($id: ID!) { cancelSession(sessionId: $id) { __typename ... on Refusal { code } } }',
        { id: sessionId },
      );
      expect(cancelSession).toEqual({ __typename: 'Refusal', code: 'NOT_NOW' });
      const moved = { sessionId, version: 1, startsAt: '2026-03-12T15:00:00Z', minutes: 60 };
      const { moveSession } = await helen.ok<any>(
        'mutation ($input: MoveSessionInput!) { moveSession(input: $input) { __typename ... on Refusal { code } } }',
        { input: moved },
      );
      expect(moveSession).toEqual({ __typename: 'Refusal', code: 'NOT_NOW' });
    }
    // Joint work can end at any time. What took place stays as it is.
    await does(helen, 'end', id);
    const { rows } = await world.owner.query('select status from sessions where id = any ($1)', [
      [hers, his],
    ]);
    expect(rows).toEqual([{ status: 'PLANNED' }, { status: 'PLANNED' }]);
  });

  test('cancels joint sessions when joint work ends, and does not count one as seen alone', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    await planJoint(world, helen, id, { startsAt: '2026-03-10T15:00:00.000Z' });
    await world.owner.query(`delete from sessions where client_id = $1 and joint_id is null`, [
      mara.clientId,
    ]);
    await does(helen, 'end', id);
    for (const each of [mara, sam]) expect((await ownCouple(each)).sessions).toEqual([]);
    const { rows } = await world.owner.query(
      `update sessions set status = 'HELD' where joint_id is not null and client_id = any ($1) returning id`,
      [[mara.clientId, sam.clientId]],
    );
    expect(rows).toHaveLength(2);
    expect((await coupleOf(helen, mara)).proposalBarriers).toEqual(['NOT_SEEN_ALONE']);
  });

  test('has a plan whose steps the coach opens, with actions that either or both of them do', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    expect((await ownCouple(mara)).plan).toBeNull();
    const { plan } = (await coupleOf(helen, mara)).couple;
    expect([plan.next, plan.steps.map(({ open }: any) => open)]).toEqual([
      'a-new-start',
      [false, false, false],
    ]);
    const skipped = await helen.gql(
      `mutation ($id: ID!) { openCoupleStep(coupleId: $id, step: "keep-it-fresh") { __typename } }`,
      { id },
    );
    expect(skipped.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    expect((await openStep(helen, id, 'a-new-start')).plan.next).toBe('turn-the-page');
    const actionsOf = async (client: Actor) => {
      const { steps } = (await ownCouple(client)).plan;
      expect(steps.map(({ key }: any) => key)).toEqual(['a-new-start']);
      return Object.fromEntries(
        steps[0].actions.map(({ key, done, mine, doneBy }: any) => {
          expect(doneBy).toEqual([]);
          return [key, `${done ? 'done' : 'open'}${mine ? ' by me' : ''}`];
        }),
      );
    };
    await marks(mara, 'three-agreements');
    await marks(mara, 'three-agreements');
    await marks(mara, 'slow-list');
    expect(await actionsOf(mara)).toMatchObject({
      'three-agreements': 'open by me',
      'slow-list': 'done by me',
    });
    expect(await actionsOf(sam)).toMatchObject({ 'three-agreements': 'open', 'slow-list': 'done' });
    await marks(sam, 'three-agreements');
    expect((await actionsOf(mara))['three-agreements']).toBe('done by me');
    await marks(sam, 'three-agreements', false);
    expect((await actionsOf(mara))['three-agreements']).toBe('open by me');
    const seen = (await coupleOf(helen, sam)).couple.plan.steps[0].actions[0];
    expect(seen).toMatchObject({ done: false, mine: false, doneBy: [mara.clientId] });
    const locked = await sam.gql(
      `mutation ($id: ID!) { markJointAction(id: $id, action: "what-to-keep", done: true) { __typename } }`,
      { id: (await ownCouple(sam)).id },
    );
    expect(locked.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    // Whoever has left only reads it, and the other one reads no difference.
    const before = await ownCouple(sam);
    const hers = (await ownCouple(mara)).plan;
    await says(mara, 'LEAVE');
    expect((await ownCouple(mara)).plan).toEqual(hers);
    expect(await marks(mara, 'slow-list', false)).toMatchObject({ code: 'NOT_NOW' });
    expect(await ownCouple(sam)).toEqual(before);
    expect(await openStep(helen, id, 'turn-the-page')).toMatchObject({ code: 'NOT_NOW' });
  });

  test('waits for the coach while one side has a boundary: nothing new can be shared or resumed', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    await setBoundary(sam, sam, 'ASKED_FOR_NO_CONTACT');
    const { couple } = await coupleOf(helen, mara);
    expect(couple).toMatchObject({ state: 'JOINED', waitsFor: ['BOUNDARY'] });
    expect(await shareNote(world, helen, id, 'Hello.')).toMatchObject({ code: 'NOT_NOW' });
    expect((await ownCouple(mara)).line).toBe('TOGETHER');
    expect((await does(helen, 'pause', id)).state).toBe('PAUSED');
    for (const each of [mara, sam]) expect((await ownCouple(each)).line).toBe('COACH_TALKS_FIRST');
    expect(await does(helen, 'resume', id)).toMatchObject({ code: 'NOT_NOW' });
    expect((await does(helen, 'end', id)).state).toBe('ENDED');
    for (const each of [mara, sam]) expect((await ownCouple(each)).line).toBe('OVER');
  });

  test('waits because of the partner, whoever else becomes the other person of one of them', async () => {
    const { mara } = pair;
    await called(mara, 'Sammy');
    const id = await joined(world, pair);
    const limited = async () =>
      (
        await world.owner.query('select has_limits from couple_partners where client_id = $1', [
          mara.clientId,
        ])
      ).rows[0].has_limits as boolean;
    await setBoundary(mara, mara, 'LEGAL_ORDER');
    await somebodyElse(world, mara, helen);
    await setBoundary(mara, mara, 'OPEN');
    world.clock.advance({ days: 4 });
    expect((await coupleOf(helen, mara)).couple.waitsFor).toEqual(['BOUNDARY']);
    expect(await limited()).toBe(true);
    expect(await shareNote(world, helen, id, 'Meet on Sunday.')).toMatchObject({ code: 'NOT_NOW' });
    expect((await ownCouple(mara)).alias).toBe('Sammy');
  });

  test('does not wait because of somebody else who is the other person now', async () => {
    const { mara } = pair;
    const id = await joined(world, pair);
    await somebodyElse(world, mara, helen);
    await setBoundary(mara, mara, 'ASKED_FOR_NO_CONTACT');
    expect((await coupleOf(helen, mara)).couple.waitsFor).toEqual([]);
    expect(await shareNote(world, helen, id, 'Hello.')).not.toMatchObject({ code: 'NOT_NOW' });
  });

  test('can be left at any time: the other reads the same, and the coach ends it on a later day', async () => {
    const { mara, sam } = pair;
    const id = await joined(world, pair);
    await shareNote(world, helen, id, 'A walk on Sundays.');
    expect(await says(mara, 'LEAVE')).toMatchObject({ line: 'COACH_TALKS_FIRST' });
    expect((await ownCouple(sam)).line).toBe('TOGETHER');
    const { couple } = await coupleOf(helen, sam);
    expect(couple).toMatchObject({
      state: 'JOINED',
      waitsFor: ['LEFT'],
      endBarriers: ['SAME_DAY'],
    });
    expect(await does(helen, 'end', id)).toMatchObject({ code: 'NOT_NOW' });
    expect((await does(helen, 'pause', id)).state).toBe('PAUSED');
    expect((await ownCouple(sam)).line).toBe('COACH_TALKS_FIRST');
    world.clock.advance({ days: 1 });
    expect((await does(helen, 'end', id)).state).toBe('ENDED');
    expect(await ownCouple(mara)).toMatchObject({ line: 'OVER', notes: [{}] });
  });
});
