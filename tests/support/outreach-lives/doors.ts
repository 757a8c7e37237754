/** Every operation of the API that asks the outreach gate (a door), and what the gate says there for the stored facts. */
import { localDateOf } from '@footing/kernel';
import {
  decide,
  project,
  reachOf,
  statedLimits,
  type Intent,
  type Lock,
  type PlanState,
  type Reaching,
  type Refusal,
  type TemplateContent,
} from '@footing/plan-engine';
import { newId } from '../actors.js';
import { withAddedOutreach } from './content.js';
import type { Scene } from './happenings.js';
import type { Life } from './life.js';
import type { Recorded, RecordedPlan } from './recorded.js';

/** Doors that do something, in the order in which they are tried. */
export const CLIENT_DOORS = [
  'complete an action',
  'complete a practical action',
  'give the surprise',
  'count a habit',
  'write a reflection',
  'answer questions',
] as const;
export const COACH_DOORS = [
  'approve a step',
  'approve a practical step',
  'close a step',
  'add outreach',
  'add what sounds like outreach',
  'agree on outreach in a note',
] as const;
export const ASSIGN_DOORS = ['assign with added outreach'] as const;
/** Doors that show or send something. */
export const SHOWN_DOORS = [
  'the plan page',
  'Today of the client',
  'the list of clients',
  'agreed in a note',
  'Today of the coach',
  'the digest',
] as const;
export type ActDoor = (typeof CLIENT_DOORS | typeof COACH_DOORS)[number];
export type Door = ActDoor | (typeof ASSIGN_DOORS | typeof SHOWN_DOORS)[number];

/** Doors that depend only on what a person said or decided. */
export const SAID_ONLY: readonly Door[] = [
  'approve a step',
  'approve a practical step',
  'add outreach',
  'add what sounds like outreach',
  'agree on outreach in a note',
  'assign with added outreach',
  'the digest',
];

/** An attempt at a door, and what follows for it from the facts. */
export interface Knock {
  door: ActDoor;
  /** Input of the naive check (`plainNo`). */
  reach: Reaching;
  step: string;
  /** Everything that closes it. */
  reasons: Lock[];
  /** Whether the engine grants it, by the recorded facts. */
  granted: boolean;
  /** The lock in the refusal; null if it is refused for another reason, or granted. */
  lock: Pick<Lock, 'kind'> | null;
  variables: Record<string, unknown>;
}

const ACTIONS: Partial<Record<ActDoor, string>> = {
  'complete an action': 'hello',
  'complete a practical action': 'school',
  'give the surprise': 'gift',
  'count a habit': 'wave',
  'write a reflection': 'letter',
  'answer questions': 'ready',
};
const ALL = { small: true, inexpensive: true, notInPerson: true, obligesToNothing: true };
const FLOWERS = { title: 'Send her flowers', noReachReason: 'They are for the table.' };
const COFFEE = { title: 'Meet for a coffee', noReachReason: null };

/** The attempt at this door in this plan; null if the plan has no such part. */
export function knockAt(
  door: ActDoor,
  life: Life,
  known: Recorded,
  { world, book }: Scene,
): Knock | null {
  const { plan, facts, zone } = known;
  if (!plan) return null;
  const now = world.clock.now().getTime();
  const today = localDateOf(now, zone);
  const state = stateOf(known, now);
  const key = ACTIONS[door];
  const action = key && plan.ids.get(key);
  const smile = plan.ids.get('smile');
  const home = plan.ids.get('home');
  if (!smile || !home || (key && !action)) return null;
  const asked = (
    intent: Intent,
    step: string,
    reach: Reaching,
    reasons: Lock[],
    variables: Record<string, unknown>,
  ): Knock => {
    const by = (COACH_DOORS as readonly string[]).includes(door) ? 'COACH' : 'CLIENT';
    const decision = decide(plan.snapshot, facts, intent, by, now, zone);
    const lock = decision.ok ? null : lockOf(decision.refusal);
    return { door, reach, step, reasons, granted: decision.ok, lock, variables };
  };
  const act = (intent: Intent, variables: Record<string, unknown>): Knock => {
    const [step, index] = placeOf(key!, plan);
    const reach = reachOf(step.actions[index]!, step)!;
    return asked(intent, step.key, reach, reasonsOf(key!, plan, state), variables);
  };
  const said = (reach: Reaching) => statedLimits(facts, reach, now, zone).reasons;
  const add = (words: typeof COFFEE | typeof FLOWERS, note: boolean): Knock => {
    const id = newId(world);
    const reach = words === COFFEE ? 'YES' : 'NO';
    const { title, noReachReason } = words;
    const definition = {
      ...{ key: `added-${id}`, kind: 'ONCE' as const, title, guidance: '', required: false },
      ...{ reach: reach as 'YES' | 'NO', noReachReason, dueAfterDays: null },
      ...{ habit: null, prompt: null, questionnaire: null },
    };
    const version = life.content as unknown as TemplateContent;
    const input = { id, stepId: smile, title, reach, noReachReason };
    const variables = note
      ? { agreed: { ...input, noteId: life.noteId } }
      : { [reach === 'YES' ? 'added' : 'words']: { ...input, kind: 'ONCE' } };
    const intent: Intent = { kind: 'ADD_ACTION', step: 'smile', definition, version };
    return asked(intent, 'smile', 'YES', said('YES'), variables);
  };
  switch (door) {
    case 'complete an action':
      return act({ kind: 'TICK_ACTION', action: key! }, { hello: action });
    case 'complete a practical action':
      return act({ kind: 'TICK_ACTION', action: key! }, { school: action });
    case 'give the surprise': {
      const [step, index] = placeOf(key!, plan);
      // Idempotent: a repeated request returns the first answer, whatever has changed since.
      if (step.actions[index]!.doneAt !== null) return null;
      return act(
        { kind: 'GIVE_SURPRISE', action: key!, checklist: ALL },
        { gift: { actionId: action, ...ALL } },
      );
    }
    case 'count a habit':
      return act(
        { kind: 'COUNT_HABIT', action: key!, on: today, times: 1 },
        { wave: { actionId: action, on: today, times: 1 } },
      );
    case 'write a reflection':
      return act(
        { kind: 'RECORD_REFLECTION', action: key! },
        { letter: { actionId: action, text: 'Dear', version: 0 } },
      );
    case 'answer questions': {
      const { version, answers } = book.readiness('PROCEED');
      return act(
        { kind: 'RECORD_ANSWERS', action: key! },
        { ready: { actionId: action, version, answers } },
      );
    }
    case 'approve a step':
      return asked({ kind: 'APPROVE_STEP', step: 'smile' }, 'smile', 'YES', said('YES'), {
        smile,
      });
    case 'approve a practical step': {
      const reasons = said('PRACTICAL');
      return asked({ kind: 'APPROVE_STEP', step: 'home' }, 'home', 'PRACTICAL', reasons, { home });
    }
    case 'close a step': {
      const { locks, status } = state.steps.find((step) => step.key === 'smile')!;
      // It would repeat the same request.
      if (status === 'DONE' || status === 'SKIPPED') return null;
      return asked({ kind: 'CLOSE_STEP', step: 'smile' }, 'smile', 'YES', locks, { close: smile });
    }
    case 'add outreach':
      return add(COFFEE, false);
    case 'add what sounds like outreach':
      return add(FLOWERS, false);
    case 'agree on outreach in a note':
      return life.noteId === null ? null : add(COFFEE, true);
  }
}

const states = new WeakMap<Recorded, PlanState>();

/** The state of the plan that the engine derives from the recorded facts now. */
export function stateOf(known: Recorded, now: number): PlanState {
  const { plan, facts, zone } = known;
  const state = states.get(known) ?? project(plan!.snapshot, facts, now, zone);
  states.set(known, state);
  return state;
}

function lockOf(refusal: Refusal): Pick<Lock, 'kind'> | null {
  switch (refusal.code) {
    case 'LOCKED':
      return refusal.locks[0]!;
    case 'PLAN_PAUSED':
      return { kind: 'PAUSED' };
    case 'PLAN_ENDED':
      return { kind: 'ENDED' };
    default:
      return null;
  }
}

/** Everything that closes an action: its own locks and those of its step. */
export function reasonsOf(key: string, plan: RecordedPlan, state: PlanState): Lock[] {
  const [step, index] = placeOf(key, plan);
  const shown = state.steps.find((one) => one.key === step.key)!;
  const all = [...shown.locks, ...shown.actions[index]!.locks];
  // A done action has no locks.
  return shown.actions[index]!.status === 'DONE' ? [] : all;
}

function placeOf(key: string, { snapshot }: RecordedPlan) {
  const step = snapshot.steps.find(({ actions }) => actions.some((one) => one.key === key))!;
  return [step, step.actions.findIndex((one) => one.key === key)] as const;
}

const SEEN = `{ __typename ... on Refusal { code message lock { kind } } }`;

/** A door's field in a request; `otherwise` replaces it if the door is not tried. */
interface Part {
  name: string;
  type: string;
  field: string;
  argument: string;
  otherwise: unknown;
}
const ADDED = { stepId: '', title: '', kind: 'ONCE', reach: 'NO' };
const PARTS: Record<ActDoor, Part> = {
  'complete an action': byId('hello', 'completeAction', 'actionId'),
  'complete a practical action': byId('school', 'completeAction', 'actionId'),
  'give the surprise': withInput('gift', 'giveSurprise', { actionId: '', ...ALL }),
  'count a habit': withInput('wave', 'countHabit', { actionId: '', on: '2026-01-01', times: 0 }),
  'write a reflection': withInput('letter', 'saveReflection', {
    ...{ actionId: '', text: '', version: 0 },
  }),
  'answer questions': withInput('ready', 'answerQuestionnaire', {
    ...{ actionId: '', version: 1, answers: [] },
  }),
  'approve a step': byId('smile', 'approveStep', 'stepId'),
  'approve a practical step': byId('home', 'approveStep', 'stepId'),
  'close a step': byId('close', 'closeStep', 'stepId'),
  'add outreach': withInput('added', 'addAction', ADDED),
  'add what sounds like outreach': withInput('words', 'addAction', ADDED),
  'agree on outreach in a note': withInput('agreed', 'agreeAction', {
    ...{ noteId: '', stepId: '', title: '', reach: 'NO' },
  }),
};

function byId(name: string, field: string, argument: string): Part {
  return { name, type: 'ID!', field, argument, otherwise: '' };
}

function withInput(name: string, field: string, otherwise: object): Part {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input!`;
  return { name, type, field, argument: 'input', otherwise };
}

export const nameOf = (door: ActDoor): string => PARTS[door].name;

/** One request that tries some of the doors in order. Its text never changes, so it is parsed once. */
export function requestAt(doors: readonly ActDoor[]): (knocks: readonly Knock[]) => {
  query: string;
  variables: object;
} {
  const parts = doors.map((door) => PARTS[door]);
  const taken = parts.map(({ name, type }) => `$${name}: ${type}, $with_${name}: Boolean!`);
  const asked = parts.map(
    ({ name, field, argument }) =>
      `${name}: ${field}(${argument}: $${name}) @include(if: $with_${name}) ${SEEN}`,
  );
  const query = `mutation (${taken.join(', ')}) { ${asked.join(' ')} }`;
  const none = parts.flatMap(({ name, otherwise }) => [
    [name, otherwise],
    [`with_${name}`, false],
  ]);
  return (knocks) => ({
    query,
    variables: {
      ...Object.fromEntries(none),
      ...Object.assign({}, ...knocks.map(({ variables }) => variables)),
      ...Object.fromEntries(knocks.map(({ door }) => [`with_${nameOf(door)}`, true])),
    },
  });
}

export const ASSIGN = `mutation ($input: AssignPlanInput!) { assignPlan(input: $input) {
  __typename ... on Plan { id steps { id key } } ... on Refusal { code lock { kind } } } }`;
export const addedTo = ({ content }: Life) => withAddedOutreach(content);
