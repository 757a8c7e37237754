import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { migrations, PlanRebuildService } from '@footing/api/testing';
import { makePractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  command,
  readyAnswers,
  SHORT_PLAN,
  skipStep,
  stepOf,
  withInput,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world.close());

const COLUMNS = [
  'select id, status, course, done, total from plans order by id',
  'select id, status, course, clock_opens_at from plan_steps order by id',
  'select id, status, course, due_on, habit_state from plan_actions order by id',
];
const stored = async () => {
  const all = await Promise.all(COLUMNS.map((text) => world.owner.query(text)));
  return all.map(({ rows }) => rows);
};

test('plans that a migration marked are stored again before the server accepts requests, in every practice', async () => {
  for (const name of ['Harbor', 'Shore']) {
    const practice = await makePractice(world, name);
    const coach = await practice.coach();
    const client = await practice.client({ coach });
    const running = await assign(world, coach, client);
    const habit = actionOf(running, 'wait').id;
    const on = world.clock.now().toISOString().slice(0, 10);
    await withInput(client, 'countHabit', { actionId: habit, on, times: 1 });
    await command(client, 'completeAction', actionOf(running, 'walk').id);
    await skipStep(coach, stepOf(running, 'ground').id);
    const other = await practice.client({ coach });
    await command(coach, 'pausePlan', (await assign(world, coach, other)).id);
  }
  const before = await stored();
  // The state in which the migration leaves existing plans.
  await world.owner.query(`
    update plans set course = '[]'; update plan_steps set course = '[]', clock_opens_at = null;
    update plan_actions set course = '[]', habit_state = null;
    insert into plans_to_store select practice_id, id from plans`);
  await world.app.get(PlanRebuildService, { strict: false }).onApplicationBootstrap();
  expect(await stored()).toEqual(before);
  expect((await world.owner.query('select from plans_to_store')).rowCount).toBe(0);
});

test('the migration marks waiting plans, so that the need for a talk is stored with them', async () => {
  const practice = await makePractice(world, 'Cove');
  const coach = await practice.coach();
  const client = await practice.client({ coach });
  const content = { ...SHORT_PLAN, readiness: 'are-you-sure' };
  const { id } = await assign(world, coach, client, { content });
  await withInput(client, 'answerReadiness', readyAnswers({ everyday: '3' }));
  const before = await stored();
  await world.owner.query(
    `update plans set course = '[{"status": "WAITING", "until": null}]' where id = $1`,
    [id],
  );
  const Migration = migrations.find(({ name }) => name === 'TalksCalledFor1764620000000')!;
  await new Migration().up({ query: (text: string) => world.owner.query(text) } as never);
  const marked = await world.owner.query('select plan_id from plans_to_store');
  expect(marked.rows).toEqual([{ plan_id: id }]);
  await world.app.get(PlanRebuildService, { strict: false }).onApplicationBootstrap();
  expect(await stored()).toEqual(before);
});

test('the migration has running plans stored again by a job, once, with what the engine says now about closed steps', async () => {
  const practice = await makePractice(world, 'Bay');
  const coach = await practice.coach();
  const [running, ended] = await Promise.all(
    [1, 2].map(async () => {
      const client = await practice.client({ coach });
      return { clientId: client.clientId, plan: await assign(world, coach, client) };
    }),
  );
  await withInput(coach, 'endPlan', { planId: ended!.plan.id, ending: 'LET_GO' });
  const before = await stored();
  // As the earlier version stored it: without the wait that follows, and with a day that is too early.
  await world.owner.query(
    `update plan_steps s set course = (
       select jsonb_agg(jsonb_set(jsonb_set(phase, '{opensAt}', '1', true), '{lock}', (phase -> 'lock') - 'days'))
       from jsonb_array_elements(s.course) phase where phase -> 'lock' <> 'null')
     where plan_id = $1 and status = 'LOCKED'`,
    [running!.plan.id],
  );
  expect(await stored()).not.toEqual(before);
  await world.owner.query('delete from outreach_rechecks');
  const Migration = migrations.find(({ name }) => name === 'EarliestOpenings1765270000000')!;
  const query = (text: string) => world.owner.query(text);
  for (let times = 0; times < 2; times += 1) await new Migration().up({ query } as never);
  const due = await world.owner.query(
    `select client_id from outreach_rechecks where practice_id = $1`,
    [practice.id],
  );
  expect(due.rows).toEqual([{ client_id: running!.clientId }]);
  const forced = await world.owner.query(
    `select relname from pg_class where relname in ('plans', 'outreach_rechecks') and relforcerowsecurity`,
  );
  expect(forced.rowCount).toBe(2);
  // The database wrote its own time, which is not the test's.
  await world.owner.query('update outreach_rechecks set at = $1', [world.clock.now()]);
  await world.recheckOutreach();
  expect(await stored()).toEqual(before);
});
