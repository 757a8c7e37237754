import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Connections, DataSource } from '@footing/api/testing';
import { bootWorld, type World } from '../../support/world.js';

const OWNER = {
  practiceId: '0195f0aa-0000-7000-8000-000000000001',
  accountId: '0195f0aa-0000-7000-8000-000000000002',
  memberId: '0195f0aa-0000-7000-8000-000000000003',
  clientId: null,
  role: 'OWNER',
} as const;
const CLIENT = {
  ...OWNER,
  clientId: '0195f0aa-0000-7000-8000-000000000004',
  role: 'CLIENT',
} as const;
const BOOKING = { ...CLIENT, books: true } as const;

const SEEN = {
  name: 'the settings that a statement sees',
  text: `select current_user as user, current_setting('app.practice_id') as practice, current_setting('app.account_id') as account,
    current_setting('app.member_id') as member, current_setting('app.client_id') as client, current_setting('app.role') as role,
    current_setting('transaction_read_only') as "readOnly", $1::int as one`,
};
const AFTERWARDS = `select current_user as user, current_setting('app.practice_id', true) as practice, current_setting('app.role', true) as role,
  current_setting('transaction_read_only') as "readOnly"`;
const FAILING = { name: 'a statement that fails', text: 'select 1 / $1::int as one' };
const WRITING = {
  name: 'a statement that writes',
  text: 'insert into practices (id) values ($1) returning id',
};
/** What it sets stays with the connection. */
const LEAVING = {
  name: 'a statement that leaves a trace',
  text: `select set_config('footing.trace', 'left', false)`,
};
const TRACE = `select current_setting('footing.trace', true) as trace`;
/** Postgres refuses the last of its settings, after it has done what comes before. */
const BROKEN = { ...OWNER, role: `x'; select 1 / 0 where '' = '` as 'OWNER' };

let world: World;
const sources: DataSource[] = [];
let connections: Connections;
beforeAll(async () => {
  world = await bootWorld();
  connections = new Connections(world.app.get(DataSource));
  await connections.onModuleInit();
});
afterAll(async () => {
  for (const source of sources) await source.destroy();
  await world.close();
});

/** A pool of one new connection. */
async function alone() {
  const { options } = world.app.get(DataSource);
  const source = await new DataSource({
    ...options,
    entities: [],
    poolSize: 1,
  } as never).initialize();
  sources.push(source);
  const own = new Connections(source);
  await own.onModuleInit();
  return { source, own };
}

const seenBy = async (scope: Parameters<Connections['whole']>[0]) =>
  (await connections.whole(scope, SEEN, [1]))[0];

describe('a statement that is sent in one packet with its settings', () => {
  it.each([
    ['an owner', OWNER, 'footing_app'],
    ['a client', CLIENT, 'footing_client'],
    ['a booking', BOOKING, 'footing_booking'],
  ])('sees those of its caller, each time: %s', async (_, scope, user) => {
    for (let time = 0; time < 3; time += 1) {
      expect(await seenBy(scope)).toEqual({
        user,
        practice: scope.practiceId,
        account: scope.accountId,
        member: scope.memberId,
        client: scope.clientId ?? '',
        role: scope.role,
        readOnly: 'on',
        one: 1,
      });
    }
  });

  it('leaves none of them to what comes after it, also when it fails', async () => {
    const source = world.app.get(DataSource);
    const before = await source.query<object[]>(AFTERWARDS);
    for (let time = 0; time < 3; time += 1) {
      await seenBy(CLIENT);
      expect(await source.query(AFTERWARDS)).toEqual(before);
      await expect(connections.whole(CLIENT, FAILING, [0])).rejects.toMatchObject({
        code: '22012',
      });
      expect(await source.query(AFTERWARDS)).toEqual(before);
      expect(await connections.whole(OWNER, FAILING, [1])).toEqual([{ one: 1 }]);
    }
    expect(before).toMatchObject([{ user: 'footing_app', readOnly: 'off' }]);
  });

  it('cannot write', async () => {
    for (let time = 0; time < 3; time += 1) {
      await expect(connections.whole(OWNER, WRITING, [OWNER.practiceId])).rejects.toMatchObject({
        code: expect.stringMatching(/^(25006|42501)$/),
      });
    }
  });

  it('does not run if its settings are refused', async () => {
    await seenBy(OWNER);
    const wrong = { ...OWNER, practiceId: "'; reset role; --" };
    await expect(seenBy(wrong)).rejects.toThrow('UUIDs');
    expect(await seenBy(OWNER)).toMatchObject({ practice: OWNER.practiceId });
  });

  it('is not even sent on a new connection if its settings are refused', async () => {
    const { source, own } = await alone();
    const wrong = { ...OWNER, practiceId: 'x' };
    await expect(own.whole(wrong, LEAVING, [])).rejects.toThrow('UUIDs');
    expect(await source.query(TRACE)).toEqual([{ trace: null }]);
    await own.whole(OWNER, LEAVING, []);
    expect(await source.query(TRACE)).toEqual([{ trace: 'left' }]);
  });

  it('leaves nothing behind if pg refuses to send it', async () => {
    const { source, own } = await alone();
    const before = await source.query<object[]>(AFTERWARDS);
    for (let time = 0; time < 2; time += 1) await own.whole(OWNER, SEEN, [1]);
    const renamed = { ...LEAVING, name: SEEN.name };
    await expect(own.whole(OWNER, renamed, [])).rejects.toThrow('must be unique');
    // A connection whose transaction began has empty settings instead of none.
    const ended = { ...before[0], practice: '', role: '' };
    expect(await source.query(AFTERWARDS)).toEqual([ended]);
    expect(await own.whole(OWNER, SEEN, [1])).toMatchObject([{ practice: OWNER.practiceId }]);
  });
});

describe('a connection on which the opening of a transaction failed halfway', () => {
  it('is not used again', async () => {
    const { own } = await alone();
    await expect(own.whole(BROKEN, SEEN, [1])).rejects.toMatchObject({ code: '22012' });
    for (let time = 0; time < 3; time += 1) {
      expect(await own.whole(OWNER, SEEN, [1])).toMatchObject([{ practice: OWNER.practiceId }]);
    }
    const transaction = await own.begin(BROKEN, 'read only');
    await expect(transaction.query(TRACE, [])).rejects.toMatchObject({ code: '22012' });
    await transaction.rollback();
    expect(await own.whole(OWNER, SEEN, [1])).toMatchObject([{ practice: OWNER.practiceId }]);
  });
});
