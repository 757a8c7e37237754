/**
 * The benchmark runs rarely, so without this test a change of the schema or of a screen would break it unnoticed: the bare
 * server would have no answer, or another one than the product.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeptAttentionService, PlanRebuildService } from '@footing/api/testing';
import { keepLocks } from '../load/bare-locks.js';
import { callersOf, markPlans } from '../load/callers.js';
import { generate } from '../load/generate.js';
import { assertSame, SCENARIOS, type Role, type ScenarioName } from '../load/scenarios.js';
import { databaseUrl } from '../support/postgres.js';
import { bootWorld, type World } from '../support/world.js';

const NOW = new Date('2026-06-10T10:00:00Z');
let world: World;
let url: string;

const callers = (who: Role) => callersOf(url, who, world.config, NOW);
const ask = async ({ query, variables }: Body, token: string) => {
  const { data, errors } = await world.gql(query, variables, { token });
  expect(errors).toBeUndefined();
  return { data };
};

interface Body {
  query: string;
  variables: object;
}

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set(NOW.toISOString());
  url = databaseUrl(process.env['FOOTING_TEST_POSTGRES']!, world.owner.database!);
  await generate(world.config, url, { practices: 1, coaches: 2, clients: 5 }, NOW);
  const clients = await callers('CLIENT');
  await markPlans(url, clients);
  await world.app.get(PlanRebuildService, { strict: false }).onApplicationBootstrap();
  await keepLocks(world.owner, clients, (body, token) => ask(body as Body, token));
});

afterAll(() => world?.close());

const kept = async () => {
  const service = world.app.get(KeptAttentionService, { strict: false });
  for (const { practiceId, memberId } of await callers('COACH')) {
    await service.workOut({ practiceId, memberId, role: 'COACH' });
  }
};

describe('the bare server of the benchmark', () => {
  it.each([
    ...(Object.keys(SCENARIOS) as ScenarioName[]).map((name) => [name, name, null] as const),
    ['coachToday of which nothing is due', 'coachToday', kept] as const,
  ])('returns what the product returns for %s', async (_, name, prepare) => {
    await prepare?.();
    const { who, requests, bare } = SCENARIOS[name];
    const people = await callers(who);
    const sent = requests(people);
    // What completes an action comes first, and what undoes it second.
    const rounds = sent.length / people.length;
    for (const [at, person] of people.entries()) {
      for (let round = 0; round < rounds; round += 1) {
        const { body, token } = sent[at + round * people.length]!;
        const values = [person.practiceId, person.clientId ?? person.memberId, NOW];
        const more = [person.actionId, person.memberId, round === 0];
        const ofBare = async () => {
          const all = name === 'completeAction' ? [...values, ...more] : values;
          const { rows } = await world.owner.query<{ json: string }>(bare.text, all);
          return JSON.parse(rows[0]!.json) as unknown;
        };
        const ofProduct = () => ask(body as Body, token);
        // In turns, so that each reads what the other has written: a repeated request changes nothing.
        const isBareFirst = (at + round) % 2 === 1;
        const first = await (isBareFirst ? ofBare() : ofProduct());
        const second = await (isBareFirst ? ofProduct() : ofBare());
        assertSame(...((isBareFirst ? [second, first] : [first, second]) as [unknown, unknown]));
      }
    }
    expect(sent.length).toBeGreaterThan(0);
  });
});
