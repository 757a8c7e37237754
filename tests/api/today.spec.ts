import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { uuidv7 } from '@footing/kernel';
import {
  CASELOAD as CASELOAD_STATEMENT,
  CLIENT_ROLE,
  CLIENT_TODAY as CLIENT_TODAY_STATEMENT,
  COACH_TODAY as COACH_TODAY_STATEMENT,
} from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { assign, SHORT_PLAN, withInput } from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const CLIENT_TODAY = `{ clientToday { now today callName coachName onHold
  plan { id title status done total stones { key title status outreach opensAt lock { kind until days title boundary } }
    step { id title purpose guidance actions { id kind title status dueOn overdue lock { kind } habit { count times per periodsMet } } } }
  nextSession { id startsAt coachName } shared { id body authorName } } }`;

const ITEM = `id name callName planStatus done total overdue nextOpening nextSessionAt attention lastPlan { title status ending endedAt } stones { key status lock { kind } }`;

const COACH_TODAY = `{ coachToday { today attention { id kind clientId callName subject since planId sessionId count }
  sessions { id callName status noteStatus } caseload { ${ITEM} } } }`;

const CASELOAD = `query ($search: String, $filter: ClientFilter, $coachId: ID, $sort: ClientSort, $first: Int, $after: String) {
  caseload(search: $search, filter: $filter, coachId: $coachId, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${ITEM} } } } }`;

interface Item {
  id: string;
  name: string;
  attention: string[];
  overdue: number;
  planStatus: string | null;
  nextOpening: string | null;
  stones: { status: string; lock: { kind: string } | null }[];
}
interface Page {
  caseload: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { cursor: string; node: Item }[];
  };
}

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
});
afterAll(() => world.close());

const names = ({ caseload }: Page) => caseload.edges.map(({ node }) => node.name);

describe("a client's Today", () => {
  it('shows the one open step and why the others are locked, with one statement', async () => {
    const client = await practice.client({ coach });
    await assign(world, coach, client);
    let seen: any;
    const statements = await statementsOf(async () => {
      seen = await client.ok(CLIENT_TODAY);
    });
    expect(statements).toHaveLength(1);
    const { plan } = seen.clientToday;
    expect(plan.status).toBe('ACTIVE');
    expect(plan.step.title).toBe('Firm ground');
    expect(plan.stones.map((stone: any) => stone.status)).toEqual(['OPEN', 'LOCKED', 'LOCKED']);
    expect(plan.stones[1].lock).not.toBeNull();
  });

  it('agrees with the plan page, today and after time has passed', async () => {
    const client = await practice.client({ coach });
    await assign(world, coach, client);
    for (const days of [0, 1, 30]) {
      world.clock.advance({ days });
      const { clientToday } = await client.ok(CLIENT_TODAY);
      const { myPlan } = await client.ok(
        '{ myPlan { currentStep progress { done total } steps { id status opensAt actions { id status dueOn overdue } } } }',
      );
      const { plan } = clientToday;
      expect(plan.stones.map(({ key, status }: any) => [key, status])).toEqual(
        myPlan.steps.map(({ id, status }: any) => [id, status]),
      );
      expect(plan.step?.id ?? null).toBe(myPlan.currentStep);
      expect({ done: plan.done, total: plan.total }).toEqual(myPlan.progress);
      const open = myPlan.steps.find(({ id }: any) => id === myPlan.currentStep);
      const byId = (list: any[]) =>
        [...list]
          .map(({ id, status, dueOn, overdue }) => ({ id, status, dueOn, overdue }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(plan.step.actions)).toEqual(byId(open.actions));
    }
  });

  it('lists due actions first, overdue from the day after, for client and coach', async () => {
    const own = await practice.coach();
    const client = await practice.client({ coach: own });
    const [ground, ...later] = SHORT_PLAN.steps;
    const actions = [...ground!.actions].reverse();
    await assign(world, own, client, {
      content: { ...SHORT_PLAN, steps: [{ ...ground, actions }, ...later] },
    });
    const today = async () => (await client.ok(CLIENT_TODAY)).clientToday.plan.step.actions;
    const [walk, ...others] = await today();
    expect(walk.title).toBe('Take a walk');
    expect(others.map(({ title }: any) => title)).toEqual([
      'Are you sure?',
      'Write',
      'Wait ten minutes',
    ]);
    const coachSees = async () => {
      const { caseload } = await own.ok(`{ caseload { edges { node { attention overdue } } } }`);
      const [{ node }] = caseload.edges;
      return { overdue: node.overdue, says: node.attention.includes('OVERDUE') };
    };

    world.clock.set(`${walk.dueOn}T12:00:00Z`);
    expect((await today())[0]).toMatchObject({ id: walk.id, overdue: false });
    expect(await coachSees()).toEqual({ overdue: 0, says: false });

    world.clock.advance({ days: 1 });
    expect((await today())[0]).toMatchObject({ id: walk.id, overdue: true });
    expect(await coachSees()).toEqual({ overdue: 1, says: true });
  });

  it('is empty before there is a plan', async () => {
    const client = await practice.client({ coach, name: 'Nina New' });
    const { clientToday } = await client.ok(CLIENT_TODAY);
    expect(clientToday).toMatchObject({
      callName: 'Nina',
      plan: null,
      nextSession: null,
      shared: [],
    });
  });

  it('is limited to clients', async () => {
    const answer = await coach.gql(CLIENT_TODAY);
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe("a coach's Today and caseload", () => {
  let own: TestPractice;
  let guide: Actor;
  let clients: Actor[];

  beforeAll(async () => {
    own = await makePractice(world, 'Shore');
    guide = await own.coach('Gil Guide');
    clients = [];
    for (const name of ['Ada One', 'ben two', 'Čeda Three', 'Dora Four', 'Emil Five']) {
      const client = await own.client({ coach: guide, name });
      clients.push(client);
      if (name !== 'Emil Five') await assign(world, guide, client);
    }
    await own.client({ name: 'Zoe Other' });
  });

  it('need one statement each, for five clients and for fifty', async () => {
    const few = await statementsOf(() => guide.ok(COACH_TODAY));
    const fewCases = await statementsOf(() => guide.ok(CASELOAD, { first: 50 }));
    const busy = await own.coach('Bea Busy');
    for (let n = 0; n < 50; n++) {
      const client = await own.client({
        coach: busy,
        name: `Client ${String(n).padStart(2, '0')}`,
      });
      await assign(world, busy, client);
    }
    const many = await statementsOf(() => busy.ok(COACH_TODAY));
    const manyCases = await statementsOf(() => busy.ok(CASELOAD, { first: 50 }));
    expect([few, fewCases, many, manyCases].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    const { coachToday } = await busy.ok(COACH_TODAY);
    expect(coachToday.caseload).toHaveLength(50);
  });

  it('show a coach their own clients, and an owner all clients of the practice', async () => {
    expect((await guide.ok<Page>(CASELOAD)).caseload.totalCount).toBe(5);
    const all = await own.owner.ok<Page>(CASELOAD, { first: 100 });
    expect(names(all)).toContain('Zoe Other');
    expect(names(all)).toContain('Ada One');
  });

  it.each(['NAME', 'ATTENTION'])(
    'show an owner the clients of one coach, sorted by %s, and a coach nobody else’s',
    async (sort) => {
      const of = async (who: Actor, coachId: string) => {
        const page = await who.ok<Page>(CASELOAD, { coachId, sort, first: 100 });
        expect(page.caseload.totalCount).toBe(names(page).length);
        return names(page).sort();
      };
      const guides = ['Ada One', 'Dora Four', 'Emil Five', 'ben two', 'Čeda Three'];
      expect(await of(own.owner, guide.memberId)).toEqual(guides);
      expect(await of(own.owner, own.owner.memberId)).toEqual(['Zoe Other']);
      expect(await of(guide, guide.memberId)).toEqual(guides);
      // Of another practice, and of nobody.
      for (const coachId of [coach.memberId, uuidv7(world.clock.now().getTime())]) {
        expect(await of(own.owner, coachId)).toEqual([]);
      }
      for (const coachId of [own.owner.memberId, coach.memberId]) {
        const { errors } = await guide.gql(CASELOAD, { coachId, sort });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
      }
    },
  );

  it.each(['NAME', 'LAST_ACTIVE', 'NEXT_SESSION', 'PROGRESS', 'ATTENTION'])(
    'list each client once across pages, sorted by %s',
    async (sort) => {
      const whole = names(await guide.ok<Page>(CASELOAD, { sort, first: 100 }));
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = await guide.ok<Page>(CASELOAD, { sort, first: 2, after });
        seen.push(...names(page));
        after = page.caseload.pageInfo.hasNextPage ? page.caseload.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(whole);
      expect(new Set(seen).size).toBe(5);
    },
  );

  it('find clients by part of the name, with %, _ and \\ taken literally', async () => {
    expect(names(await guide.ok<Page>(CASELOAD, { search: 'TWO' }))).toEqual(['ben two']);
    for (const search of ['%', '_', '\\']) {
      expect(names(await guide.ok<Page>(CASELOAD, { search }))).toEqual([]);
    }
  });

  it('find and sort names regardless of accents, case and kind of apostrophe', async () => {
    const names5 = ['Siobhán Ó Sé', 'José Pérez', 'Ángela', 'Anna Müller', 'Tim O’Brien'];
    const accents = await makePractice(world, 'Accents');
    for (const name of names5) {
      await accents.owner.ok(
        `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
        { input: { name, email: `${names5.indexOf(name)}.accents@example.test` } },
      );
    }
    const found = async (search: string) =>
      names(await accents.owner.ok<Page>(CASELOAD, { search }));
    expect(await found('jose')).toEqual(['José Pérez']);
    expect(await found('Jose\u0301')).toEqual(['José Pérez']);
    expect(await found('siobhan')).toEqual(['Siobhán Ó Sé']);
    expect(await found('MULLER')).toEqual(['Anna Müller']);
    expect(await found("O'Brien")).toEqual(['Tim O’Brien']);
    expect(await found('')).toEqual([
      'Ángela',
      'Anna Müller',
      'José Pérez',
      'Siobhán Ó Sé',
      'Tim O’Brien',
    ]);
  });

  it('show how the last plan ended, until the next one starts', async () => {
    const client = await own.client({ coach: await own.coach('Lea Last'), name: 'Sol Ending' });
    const seen = async () => (await own.owner.ok<Page>(CASELOAD, { search: 'Sol' })).caseload;
    expect((await seen()).edges[0]!.node).toMatchObject({ lastPlan: null });
    for (const ending of ['MUTUAL_PAUSE', 'LET_GO']) {
      const plan = await assign(world, own.owner, client);
      expect((await seen()).edges[0]!.node).toMatchObject({ lastPlan: null, planStatus: 'ACTIVE' });
      await withInput(client, 'endPlan', { planId: plan.id, ending });
      const ended = { status: 'ENDED', ending, title: plan.title, endedAt: expect.any(String) };
      expect((await seen()).edges[0]!.node).toMatchObject({ lastPlan: ended, planStatus: null });
      world.clock.advance({ days: 1 });
    }
  });

  it('filter clients without a plan', async () => {
    expect(names(await guide.ok<Page>(CASELOAD, { filter: 'WITHOUT_PLAN' }))).toEqual([
      'Emil Five',
    ]);
    expect(names(await guide.ok<Page>(CASELOAD, { filter: 'ARCHIVED' }))).toEqual([]);
  });

  it.each([0, -1, 101, 1_000_000])('refuse a page of %d and name the argument', async (first) => {
    const answer = await guide.gql(CASELOAD, { first });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'first' }],
    });
  });

  it('refuse a coach that is not an id', async () => {
    const { errors } = await own.owner.gql(CASELOAD, { coachId: 'Gil' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each(['x', 'W10', Buffer.from('["a","b"]').toString('base64url')])(
    'refuse the cursor %s and name the argument',
    async (after) => {
      const answer = await guide.gql(CASELOAD, { after });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'after' }],
      });
    },
  );

  it('list who needs the coach and why', async () => {
    world.clock.advance({ days: 9 });
    const { coachToday } = await guide.ok(COACH_TODAY);
    const kinds = (clientId: string | null) =>
      coachToday.attention
        .filter((one: any) => one.clientId === clientId)
        .map((one: any) => one.kind);
    for (const client of clients.slice(0, 4)) expect(kinds(client.clientId)).toContain('QUIET');
    expect(kinds(clients[4]!.clientId)).toEqual([]);
    expect(new Set(coachToday.attention.map(({ id }: any) => id)).size).toBe(
      coachToday.attention.length,
    );
  });

  it('list a session of today, in the coach’s time zone, and a draft that is two days old', async () => {
    const client = clients[0]!;
    const startsAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
    const { planSession } = await guide.ok(
      `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`,
      { input: { clientId: client.clientId, startsAt, minutes: 50 } },
    );
    const today = (await guide.ok(COACH_TODAY)).coachToday;
    expect(today.sessions.map(({ id }: any) => id)).toEqual([planSession.id]);
    expect(today.attention.some(({ kind }: any) => kind === 'SESSION_TODAY')).toBe(true);
    await guide.ok(
      `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { ... on Note { id } } }`,
      {
        input: {
          id: uuidv7(world.clock.now().getTime()),
          sessionId: planSession.id,
          visibility: 'COACH_ONLY',
          body: 'Draft',
          version: 0,
        },
      },
    );
    const unsigned = async () =>
      (await guide.ok(COACH_TODAY)).coachToday.attention.filter(
        ({ kind }: any) => kind === 'UNSIGNED_NOTE',
      ).length;
    expect(await unsigned()).toBe(0);
    world.clock.advance({ days: 2, minutes: 1 });
    expect(await unsigned()).toBe(1);
  });
});

describe('the statements of the screens', () => {
  it('use indexes and read few pages, under row-level security', async () => {
    const own = await makePractice(world, 'Plans');
    const guide = await own.coach('Ida Index');
    const client = await own.client({ coach: guide });
    await assign(world, guide, client);
    await world.owner.query('analyze');
    const app = new pg.Client({ connectionString: world.appUrl });
    await app.connect();
    try {
      const now = world.clock.now();
      const cases = [
        [CLIENT_TODAY_STATEMENT, client, [own.id, client.clientId, now], 200],
        [COACH_TODAY_STATEMENT, guide, [own.id, guide.memberId, now, false], 600],
        [
          CASELOAD_STATEMENT('OWN', 'NAME', 'ACTIVE'),
          guide,
          [own.id, guide.memberId, now, null, null, null, 51, false],
          600,
        ],
      ] as const;
      for (const [statement, actor, values, most] of cases) {
        await app.query(
          `begin; set local enable_seqscan = off; set local app.practice_id = '${own.id}';
           set local app.member_id = '${actor.memberId}'; set local app.account_id = '${actor.accountId}';
           set local app.client_id = '${actor.clientId ?? ''}'; set local app.role = '${actor.clientId ? 'CLIENT' : 'COACH'}'
           ${actor.clientId ? `; set local role ${CLIENT_ROLE}` : ''}`,
        );
        const { rows } = await app.query<{ 'QUERY PLAN': string }>({
          text: `explain (analyze, buffers, costs off, timing off, summary off) ${statement.text}`,
          values: [...values],
        });
        await app.query('rollback');
        const plan = rows.map((row) => row['QUERY PLAN']);
        // Sequential scans are turned off, so one that is left means that an index is missing.
        const scans = plan.filter(
          (line, at) => /Seq Scan/.test(line) && !/never executed/.test(line + plan[at + 1]),
        );
        // The versions of the library are few, and the same for everybody.
        expect(scans.filter((line) => !/on library_versions/.test(line))).toEqual([]);
        const buffers = Number(
          /shared hit=(\d+)/.exec(plan.find((line) => line.includes('Buffers'))!)?.[1] ?? 0,
        );
        expect(buffers).toBeLessThan(most);
      }
    } finally {
      await app.end();
    }
  });
});
