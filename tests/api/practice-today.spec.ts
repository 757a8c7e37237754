import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { assign } from '../support/plans.js';
import { answerAfraid } from '../support/safety.js';
import { bootWorld, type World } from '../support/world.js';

const PARTS = `today attentionAfter caseload { id coachName attention }
  attention { id kind clientId clientName coachName since followUpId }
  sessions { id clientId clientName coachName noteStatus }`;
const PRACTICE = `query ($coachId: ID) { practiceToday(coachId: $coachId) { ${PARTS} } }`;
const OWN = `{ coachToday { ${PARTS} } }`;
const CHECK_IN = `mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`;
const CONSENT = `mutation ($purpose: ConsentPurpose!, $granted: Boolean!) {
  setConsent(purpose: $purpose, granted: $granted) { __typename } }`;
const PLAN_SESSION = `mutation ($input: PlanSessionInput!) {
  planSession(input: $input) { ... on Session { id } } }`;
const LINK = `mutation ($input: LinkClientsInput!) { linkClients(input: $input) { __typename } }`;

interface Today {
  attentionAfter: string | null;
  attention: {
    kind: string;
    clientId: string;
    clientName: string;
    coachName: string | null;
    since: string | null;
  }[];
  caseload: { id: string; coachName: string; attention: string[] }[];
  sessions: { id: string; clientName: string; coachName: string | null }[];
}

let world: World;
let practice: TestPractice;
let helen: Actor;
let owen: Actor;
/** Clients of Helen, of Owen, and of the owner. */
let mara: Actor;
let sam: Actor;
let ida: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Marsh');
  owen = await practice.coach('Owen Moss');
  mara = await practice.client({ coach: helen, name: 'Mara Client' });
  sam = await practice.client({ coach: owen, name: 'Sam Client' });
  ida = await practice.client({ name: 'Ida Own' });
});
afterAll(() => world.close());

const today = async (coach?: Actor): Promise<Today> =>
  (await practice.owner.ok(PRACTICE, { coachId: coach?.memberId ?? null }))['practiceToday'];
const own = async (who = practice.owner): Promise<Today> => (await who.ok(OWN))['coachToday'];

const people = ({ attention }: Today) =>
  attention.map(({ kind, clientName, coachName }) => [kind, clientName, coachName]);
const listed = ({ caseload }: Today) => caseload.map(({ id }) => id);

async function quiet(...clients: [Actor, Actor][]): Promise<void> {
  for (const [coach, client] of clients) await assign(world, coach, client);
  world.clock.advance({ days: 9 });
}

async function stop(client: Actor): Promise<void> {
  await answerAfraid(client);
}

describe('an owner’s Today of the practice', () => {
  it('has the clients of all coaches, and says who coaches them', async () => {
    await quiet([helen, mara], [owen, sam], [practice.owner, ida]);
    const all = await today();
    expect(people(all).filter(([kind]) => kind === 'QUIET')).toEqual(
      expect.arrayContaining([
        ['QUIET', 'Mara Client', 'Helen Marsh'],
        ['QUIET', 'Sam Client', 'Owen Moss'],
        ['QUIET', 'Ida Own', null],
      ]),
    );
    expect(new Set(listed(all))).toEqual(new Set([mara.clientId, sam.clientId, ida.clientId]));
    expect(all.caseload.find(({ id }) => id === mara.clientId)!.attention).toContain('QUIET');
    expect(all.attentionAfter).toBeNull();
  });

  it('has the clients of one coach only, if one is named, and their own stays as it was', async () => {
    await quiet([helen, mara], [owen, sam], [practice.owner, ida]);
    const his = await today(owen);
    expect(new Set(his.attention.map(({ clientId }) => clientId))).toEqual(new Set([sam.clientId]));
    expect(listed(his)).toEqual([sam.clientId]);
    expect(listed(await own())).toEqual([ida.clientId]);
    const nobody = await practice.owner.ok(PRACTICE, { coachId: newId(world) });
    expect(nobody['practiceToday']).toMatchObject({ attention: [], caseload: [], sessions: [] });
  });

  it('has the sessions of the day, with the coach if it is a colleague', async () => {
    for (const [by, client, hour] of [
      [helen, mara, 12],
      [practice.owner, ida, 14],
    ] as const) {
      await by.ok(PLAN_SESSION, {
        input: { clientId: client.clientId, startsAt: `2026-03-02T${hour}:00:00Z`, minutes: 50 },
      });
    }
    const seen = (found: Today) =>
      found.sessions.map(({ clientName, coachName }) => [clientName, coachName]);
    expect(seen(await today())).toEqual([
      ['Mara Client', 'Helen Marsh'],
      ['Ida Own', null],
    ]);
    expect(seen(await today(helen))).toEqual([['Mara Client', 'Helen Marsh']]);
    expect(seen(await today(owen))).toEqual([]);
    expect(seen(await own(helen))).toEqual([['Mara Client', null]]);
  });

  it('has nothing from check-ins until the client lets the owner look in', async () => {
    await mara.ok(CONSENT, { purpose: 'CHECK_INS', granted: true });
    for (const day of [1, 2, 3]) {
      await mara.ok(CHECK_IN, { input: { id: newId(world), mood: 5, urge: 9, energy: 5 } });
      if (day < 3) world.clock.advance({ days: 1 });
    }
    const urges = (found: Today) => found.attention.filter(({ kind }) => kind === 'URGE_UP').length;
    expect(urges(await own(helen))).toBe(1);
    await mara.ok(CONSENT, { purpose: 'SUPERVISOR', granted: false });
    expect(urges(await today(helen))).toBe(0);
    await mara.ok(CONSENT, { purpose: 'SUPERVISOR', granted: true });
    expect(urges(await today(helen))).toBe(1);
  });

  it('shows a pause after the safety questions without a date, and to nobody who coaches the partner', async () => {
    await stop(mara);
    const [hold] = (await today(helen)).attention;
    expect(hold).toMatchObject({ kind: 'SAFETY_HOLD', since: null, coachName: 'Helen Marsh' });
    await practice.owner.ok(LINK, { input: { clientId: mara.clientId, partnerId: ida.clientId } });
    expect((await today()).attention.map(({ kind }) => kind)).not.toContain('SAFETY_HOLD');
  });

  it('is for owners only', async () => {
    for (const who of [helen, mara]) {
      const { errors } = await who.gql(PRACTICE, { coachId: null });
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });
});
