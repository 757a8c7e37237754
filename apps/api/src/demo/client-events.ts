import type { DemoActor, DemoEvent } from './demo.types.js';
import { addDays, localDateOf, uuidv7 } from '@footing/kernel';
import { daysAgo } from './days.js';
import { PRACTICE_ROOM, PRACTICE_ZONE } from './booking.js';
import { breathersOf } from './breathers.js';
import { journalOf } from './journal.js';
import { messagesOf } from './messages.js';
import { checkInsOf } from './check-ins.js';
import { coachReadsOf } from './coach-reads.js';
import { answersReadiness, surer } from './readiness.js';
import { readMarksOf } from './read-marks.js';
import { agreesToEmails } from './email-consent.js';
import { safetyOf } from './safety.js';
import { contactsOf } from './contacts.js';
import { PRIVATE_NOTES, SHARED_NOTES } from './notes.js';
import { REFLECTIONS } from './reflections.js';
import type { DemoClient } from './people.js';

interface ShownAction {
  id: string;
  key: string;
  kind: string;
  status: string;
  reach: string;
  questionnaire: string | null;
  required: boolean;
}
interface ShownStep {
  id: string;
  status: string;
  outreach: boolean;
  locks: { kind: string }[];
  opensAt: string | null;
  actions: ShownAction[];
}

const MY_PLAN = `{ myPlan { id steps { id status outreach opensAt locks { kind } actions {
  id key kind status reach questionnaire required } } } }`;

/** Everything that happens to one client, in any order, each event on a day in their own time zone. */
export function eventsOf(person: DemoClient, today: Date): DemoEvent[] {
  const at = (days: number, hour: number, minute = 0) =>
    daysAgo(today, days, hour, person.zone, minute);
  const life: DemoEvent[] = [{ at: at(person.joinedDaysAgo, 9), run: arrives(person) }];
  life.push(
    ...checkInsOf(person, today),
    ...breathersOf(person, today),
    ...journalOf(person, today),
    ...messagesOf(person, today),
    ...safetyOf(person, today),
  );
  if (person.mails)
    life.push({ at: at(person.mails.daysAgo, 19), run: agreesToEmails(person.mails.at) });
  life.push(...coachReadsOf(person, today));
  if (person.space) {
    life.push({
      at: at(person.space.daysAgo, 13),
      run: isAskedForSpace(person.space, person.zone),
    });
  }
  if (!person.plan) return life;
  life.push({ at: at(person.startedDaysAgo, 9, 30), run: answersReadiness(person.sure ?? {}) });
  life.push({ at: at(person.startedDaysAgo, 10), run: starts(person.plan) });
  life.push(...contactsOf(person, today), ...readMarksOf(person, today));
  const last = Math.max(
    person.quietSinceDaysAgo,
    person.pausedDaysAgo ?? 0,
    person.ended?.daysAgo ?? 0,
    1,
  );
  for (let day = person.startedDaysAgo - 1; day >= last; day--) {
    const seed = day * 7 + person.name.length;
    if (seed % 10 < person.habitDays) life.push({ at: at(day, 20), run: keepsHabits });
    if (day % person.pace === 0) life.push({ at: at(day, 21, 10), run: doesNext(person, day) });
    if (day % 6 === 0) life.push({ at: at(day, 8, 30), run: isApproved });
  }
  if (person.session) life.push(...sessions(person, today));
  if (person.pausedDaysAgo) {
    life.push({ at: at(person.pausedDaysAgo, 22), run: planMutation('pausePlan') });
  }
  if (person.ended) {
    const { daysAgo: days, ending, note } = person.ended;
    life.push({
      at: at(days, 22),
      run: async ({ client }) => {
        const id = await planId(client);
        await client.ask(
          `mutation ($input: EndPlanInput!) { endPlan(input: $input) { ... on Refusal { code message } } }`,
          { input: { planId: id, ending, note } },
        );
      },
    });
  }
  return life.filter((happening) => happening.at < today);
}

function arrives({ boundary, boundaryReason }: DemoClient): DemoEvent['run'] {
  return async (who) => {
    if (boundaryReason) await setBoundary(who, { boundary, reason: boundaryReason });
  };
}

const isAskedForSpace =
  ({ days, reason }: NonNullable<DemoClient['space']>, zone: string): DemoEvent['run'] =>
  (who) =>
    setBoundary(who, {
      boundary: 'ASKED_FOR_SPACE',
      until: addDays(localDateOf(who.now.getTime(), zone), days),
      reason,
    });

async function setBoundary(
  { coach, client }: Parameters<DemoEvent['run']>[0],
  what: { boundary: string; until?: string; reason: string },
): Promise<void> {
  await coach.ask(
    `mutation ($input: SetBoundaryInput!) { setBoundary(input: $input) { ... on Refusal { code message } } }`,
    { input: { clientId: client.clientId, ...what } },
  );
}

function starts(slug: string): DemoEvent['run'] {
  return async ({ coach, client }) => {
    const { templates } = await coach.ask<{
      templates: { edges: { node: { id: string; slug: string | null } }[] };
    }>('{ templates { edges { node { id slug } } } }');
    const { template } = await coach.ask<{
      template: { versions: { id: string; number: number }[] };
    }>('query ($id: ID!) { template(id: $id) { versions { id number } } }', {
      id: templates.edges.find(({ node }) => node.slug === slug)!.node.id,
    });
    const latest = template.versions.reduce((a, b) => (a.number > b.number ? a : b));
    await coach.ask(
      `mutation ($input: AssignPlanInput!) { assignPlan(input: $input) { ... on Refusal { code message } } }`,
      { input: { clientId: client.clientId, templateVersionId: latest.id } },
    );
  };
}

const keepsHabits: DemoEvent['run'] = async ({ client, now }) => {
  for (const action of await openActions(client, 'HABIT')) {
    const zone = await zoneOf(client);
    await client.ask(
      `mutation ($input: CountHabitInput!) { countHabit(input: $input) { ... on Refusal { code message } } }`,
      { input: { actionId: action.id, on: localDateOf(now.getTime(), zone), times: 1 } },
    );
  }
};

function doesNext(person: DemoClient, day: number): DemoEvent['run'] {
  return async ({ client }) => {
    const [next] = (await openActions(client)).filter(
      ({ key, kind, reach }) =>
        kind !== 'HABIT' && reach === 'NO' && (kind !== 'REFLECTION' || textOf(person, key)),
    );
    if (!next) return;
    if (next.kind === 'ONCE') await actionMutation(client, 'completeAction', next.id);
    if (next.kind === 'REFLECTION') await reflects(client, next.id, textOf(person, next.key)!, day);
    if (next.kind === 'QUESTIONNAIRE') await answers(client, next);
  };
}

/** What they write about this; they leave other reflections open. */
const textOf = ({ email }: DemoClient, key: string): string | undefined =>
  REFLECTIONS[email]?.[key];

async function reflects(
  client: DemoActor,
  actionId: string,
  text: string,
  day: number,
): Promise<void> {
  await client.ask(
    `mutation ($input: SaveReflectionInput!) { saveReflection(input: $input) { ... on Refusal { code message } } }`,
    { input: { actionId, text, version: 0, shared: day % 2 === 0, finish: true } },
  );
}

/** Calm answers: the middle of every scale and the first of every choice, or what leads to PROCEED. */
async function answers(client: DemoActor, action: ShownAction): Promise<void> {
  const { questionnaire } = await client.ask<{
    questionnaire: {
      version: number;
      questions: {
        key: string;
        kind: string;
        min: number | null;
        max: number | null;
        choices: { key: string }[];
      }[];
    };
  }>(
    'query ($key: ID!) { questionnaire(key: $key) { version questions { key kind min max choices { key } } } }',
    {
      key: action.questionnaire,
    },
  );
  const value = ({ kind, min, max, choices }: (typeof questionnaire.questions)[number]) => {
    if (kind === 'SCALE') return String(Math.round(((min ?? 0) + (max ?? 10)) / 2));
    return kind === 'YES_NO' ? 'NO' : choices[0]!.key;
  };
  await client.ask(
    `mutation ($input: AnswerQuestionnaireInput!) { answerQuestionnaire(input: $input) { ... on Refusal { code message } } }`,
    {
      input: {
        actionId: action.id,
        version: questionnaire.version,
        answers: questionnaire.questions.map((question) => ({
          question: question.key,
          value:
            (action.questionnaire === 'are-you-sure' && surer(question.key)) || value(question),
        })),
        share: true,
      },
    },
  );
}

/** The coach visits: approves steps that wait only for an approval, except outreach. */
const isApproved: DemoEvent['run'] = async ({ coach, client, now }) => {
  const plan = await myPlan(client);
  const waiting = plan?.steps.find(
    ({ status, outreach, locks, opensAt }) =>
      status === 'LOCKED' &&
      !outreach &&
      locks.length === 1 &&
      locks[0]!.kind === 'APPROVAL' &&
      (!opensAt || new Date(opensAt) <= now),
  );
  if (!waiting) return;
  await coach.ask(
    `mutation ($id: ID!) { approveStep(stepId: $id) { ... on Refusal { code message } } }`,
    { id: waiting.id },
  );
};

function sessions(person: DemoClient, today: Date): DemoEvent[] {
  const { day, hour } = person.session!;
  const met: DemoEvent[] = [];
  // Once a week, including one that is upcoming.
  for (let ago = person.joinedDaysAgo - day, n = 0; ago >= -7; ago -= 7, n++) {
    const startsAt = daysAgo(today, ago, hour, 'UTC');
    const id = uuidv7(startsAt.getTime());
    const plannedAt =
      ago > 0 ? new Date(startsAt.getTime() - 86_400_000) : new Date(today.getTime() - 3_600_000);
    met.push({ at: plannedAt, run: plansSession(id, startsAt, person) });
    if (ago <= 0) break;
    met.push({ at: new Date(startsAt.getTime() + 3_600_000), run: isHeld(id, n, person, ago) });
  }
  return met;
}

/** Whoever lives in the town of the practice comes to its room, all others meet their coach online. */
function plansSession(id: string, startsAt: Date, { zone }: DemoClient): DemoEvent['run'] {
  const where =
    zone === PRACTICE_ZONE
      ? { place: PRACTICE_ROOM }
      : { link: `https://meet.example/${id.slice(-8)}` };
  return async ({ coach, client }) => {
    await coach.ask(
      `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ... on Refusal { code message } } }`,
      {
        input: {
          id,
          clientId: client.clientId,
          startsAt,
          minutes: 50,
          ...where,
        },
      },
    );
  };
}

function isHeld(id: string, n: number, person: DemoClient, ago: number): DemoEvent['run'] {
  return async ({ coach, now }) => {
    await coach.ask(
      `mutation ($id: ID!, $status: SessionStatus!) { markSession(sessionId: $id, status: $status) { ... on Refusal { code message } } }`,
      { id, status: n % 5 === 4 ? 'MISSED' : 'HELD' },
    );
    if (n % 5 === 4) return;
    const held = n - Math.floor(n / 5);
    await notes(coach, id, 'COACH_ONLY', PRIVATE_NOTES[held % PRIVATE_NOTES.length]!, now, true);
    // One note of the last days is still a draft.
    const sign = !(person.callName === 'Mara' && ago <= 7);
    await notes(coach, id, 'WITH_CLIENT', SHARED_NOTES[held % SHARED_NOTES.length]!, now, sign);
  };
}

async function notes(
  coach: DemoActor,
  sessionId: string,
  visibility: string,
  body: string,
  now: Date,
  sign: boolean,
): Promise<void> {
  const id = uuidv7(now.getTime());
  const { writeNote } = await coach.ask<{ writeNote: { version: number } }>(
    `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { ... on Note { version } ... on Refusal { code message } } }`,
    { input: { id, sessionId, visibility, body, version: 0 } },
  );
  if (!sign) return;
  await coach.ask(
    `mutation ($id: ID!, $version: Int!) { signNote(noteId: $id, version: $version) { ... on Refusal { code message } } }`,
    { id, version: writeNote.version },
  );
}

function planMutation(name: 'pausePlan'): DemoEvent['run'] {
  return async ({ client }) => {
    await client.ask(
      `mutation ($id: ID!) { ${name}(planId: $id) { ... on Refusal { code message } } }`,
      {
        id: await planId(client),
      },
    );
  };
}

async function actionMutation(client: DemoActor, name: string, id: string): Promise<void> {
  await client.ask(
    `mutation ($id: ID!) { ${name}(actionId: $id) { ... on Refusal { code message } } }`,
    { id },
  );
}

async function openActions(client: DemoActor, kind?: string): Promise<ShownAction[]> {
  const plan = await myPlan(client);
  return (plan?.steps ?? [])
    .filter(({ status }) => status === 'OPEN')
    .flatMap(({ actions }) => actions)
    .filter((action) => action.status === 'OPEN' && (!kind || action.kind === kind));
}

async function myPlan(client: DemoActor): Promise<{ id: string; steps: ShownStep[] } | null> {
  return (await client.ask<{ myPlan: { id: string; steps: ShownStep[] } | null }>(MY_PLAN)).myPlan;
}

async function planId(client: DemoActor): Promise<string> {
  return (await myPlan(client))!.id;
}

async function zoneOf(client: DemoActor): Promise<string> {
  return (await client.ask<{ myProfile: { timeZone: string } }>('{ myProfile { timeZone } }'))
    .myProfile.timeZone;
}
