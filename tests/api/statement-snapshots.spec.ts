import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ApproveStepDocument,
  AssignPlanDocument,
  CheckInDocument,
  ClientTodayDocument,
  CoachCaseloadDocument,
  CoachClientDocument,
  CoachTodayDocument,
  CompleteActionDocument,
  CountHabitDocument,
  LogContactDocument,
  MyPlanDocument,
  PlanSessionDocument,
  SaveReflectionDocument,
  SignNoteDocument,
  UndoActionDocument,
  WriteNoteDocument,
} from '@footing/contract';
import { print, type DocumentNode } from 'graphql';
import { makePractice, newId, type Actor } from '../support/actors.js';
import { publishedVersion, type PlanSeen } from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const file = fileURLToPath(new URL('./statement-snapshots.txt', import.meta.url));

/** How many statements an operation may need at most, beside those of its transaction. */
const MOST: Record<string, number> = { CompleteAction: 3 };

let world: World;
let listing = '';

/** The operation and tables of a statement; common table expressions are omitted. */
function summaryOf(text: string): string {
  const own = new Set(
    [...text.matchAll(/\b(\w+) as (?:not )?(?:materialized )?\(/gi)].map(([, name]) => name!),
  );
  const touched = (pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map(([, table]) => table!))]
      .filter((table) => !own.has(table) && tables.has(table))
      .sort();
  const parts = [
    ['insert', touched(/\binsert\s+into\s+"?(\w+)/gi)],
    ['update', touched(/\bupdate\s+"?(\w+)/gi)],
    ['delete', touched(/\bdelete\s+from\s+"?(\w+)/gi)],
    ['select', touched(/(?<!\bdelete\s+)\b(?:from|join)\s+"?(\w+)/gi)],
  ] as const;
  const summary = parts
    .filter(([, names]) => names.length > 0)
    .map(([verb, names]) => `${verb} ${names.join(', ')}`)
    .join('; ');
  // A function call names no table.
  return summary || text.trim().split('(')[0]!;
}

let tables: Set<string>;

beforeAll(async () => {
  world = await bootWorld();
  const { rows } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  tables = new Set(rows.map(({ name }) => name));
});
afterAll(() => world?.close());

/** Sends an operation as the web app does, and records the statements. Fails the test if the answer is a refusal. */
async function ask(who: Actor, document: DocumentNode, variables: object = {}): Promise<any> {
  const query = print(document);
  const [, kind, name] = /^(query|mutation) (\w+)/m.exec(query)!;
  let data: any;
  const statements = await statementsOf(async () => {
    data = await who.ok(query, variables);
  });
  const [result] = Object.values<any>(data);
  if (result?.code && result.message) throw new Error(`${name}: ${JSON.stringify(result)}`);
  expect(statements.length).toBeLessThanOrEqual(MOST[name!] ?? Infinity);
  // Fields of a query run concurrently, so the order of their statements is not significant.
  const lines = statements.map((text) => `  ${summaryOf(text)}\n`).sort();
  listing += `${kind} ${name}: ${statements.length}\n${lines.join('')}\n`;
  return data;
}

describe('the statements of the web app’s most frequent operations', () => {
  it('match statement-snapshots.txt (UPDATE_STATEMENTS=1 writes it)', async () => {
    const practice = await makePractice(world);
    const coach = await practice.coach();
    const client = await practice.client({ coach, boundary: 'OPEN' });
    const { clientId } = client;
    const templateVersionId = await publishedVersion(coach);
    const { assignPlan } = await ask(coach, AssignPlanDocument, {
      input: { id: newId(world), clientId, templateVersionId },
    });
    const { plan } = await coach.ok<{ plan: PlanSeen }>(
      `query($id: ID!) { plan(id: $id) { steps { id key actions { id key } } } }`,
      { id: assignPlan.id },
    );
    const step = (key: string) => plan.steps.find((each) => each.key === key)!;
    const action = (key: string) =>
      plan.steps.flatMap(({ actions }) => actions).find((each) => each.key === key)!.id;

    await ask(client, ClientTodayDocument);
    await ask(client, MyPlanDocument);
    await ask(client, CompleteActionDocument, { actionId: action('walk') });
    await ask(client, UndoActionDocument, { actionId: action('walk') });
    await ask(client, CountHabitDocument, {
      input: { actionId: action('wait'), on: dayOf(), times: 1 },
    });
    await ask(client, SaveReflectionDocument, {
      input: { actionId: action('write'), text: 'I slept.', version: 0, finish: true },
    });
    await ask(client, CheckInDocument, {
      input: { id: newId(world), mood: 6, urge: 3, energy: 5 },
    });
    await ask(client, LogContactDocument, {
      input: { id: newId(world), means: 'MESSAGE', begunBy: 'CLIENT', felt: 3 },
    });
    await ask(coach, CoachTodayDocument);
    await ask(coach, CoachCaseloadDocument, { first: 20 });
    await ask(coach, CoachClientDocument, { id: clientId });
    await ask(coach, ApproveStepDocument, { stepId: step('smile').id });
    const startsAt = new Date(world.clock.now().getTime() + 3_600_000);
    const { planSession } = await ask(coach, PlanSessionDocument, {
      input: { id: newId(world), clientId, startsAt, minutes: 50 },
    });
    const note = {
      id: newId(world),
      sessionId: planSession.id,
      body: 'Calm.',
      visibility: 'WITH_CLIENT',
    };
    await ask(coach, WriteNoteDocument, { input: { ...note, version: 0 } });
    world.clock.advance({ hours: 1 });
    await ask(coach, SignNoteDocument, { noteId: note.id, version: 1 });

    if (process.env['UPDATE_STATEMENTS']) writeFileSync(file, listing);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(listing);
  });
});

/** The day in the client's time zone. */
const dayOf = (): string =>
  world.clock.now().toLocaleDateString('en-CA', { timeZone: 'Europe/Berlin' });
