/** Events in a life between two checks of its outreach: each is one request of one person, or nothing. */
import { addDays, localDateOf } from '@footing/kernel';
import { BOUNDARIES, type Boundary } from '@footing/plan-engine';
import { newId, type Actor, type TestPractice } from '../actors.js';
import type { World } from '../world.js';
import { OUTCOMES, type AnswerBook } from './answers.js';
import type { Life } from './life.js';
import type { Recorded } from './recorded.js';

export interface Scene {
  world: World;
  practice: TestPractice;
  coach: Actor;
  book: AnswerBook;
}

interface Asked {
  actor: Actor;
  query: string;
  variables: object;
  /** Updates what was said, once the request was granted. */
  then?: (result: Record<string, unknown>) => void;
}

/** Requests that must never be refused because of outreach: they help, or they end something. */
export const HELPS = [
  'answer the safety questions',
  'answer the questions before a plan',
  'check in',
  'write a breather',
  'log a contact',
  'end the plan',
  'start letting go',
] as const;
export type Help = (typeof HELPS)[number];

/** The probability of each, the same in every life. */
const LIKELY = {
  'answer the safety questions': 9,
  'answer the questions before a plan': 9,
  'check in': 9,
  'write a breather': 4,
  'log a contact': 5,
  'end the plan': 3,
  'start letting go': 2,
  'take a walk': 12,
  'think it over': 13,
  'look back': 1,
  'say what the other person asked for': 5,
  pause: 2,
  resume: 3,
  'move to another zone': 1.5,
  'name another person': 0.7,
  'take something back': 2,
  'record what the other person asked for': 9,
  'confirm that it is over': 1.5,
  'record the end of an order': 1,
  'record a review': 7,
  'record a talk': 7,
  'mark answers as a mistake': 1.5,
  archive: 3.5,
  'agree on contacts': 3,
  'approve the smile': 12,
  'approve what is practical': 9,
  'skip the ground': 1,
  'open the smile again': 1.5,
  'close the smile': 1,
  'make a wait shorter': 1,
};
export type Happening = keyof typeof LIKELY | 'finish a form that pauses outreach';

export const happeningFor = ({ random, formIds }: Life): Happening =>
  formIds.length > 0 && random.chance(0.2)
    ? 'finish a form that pauses outreach'
    : random.weighted(LIKELY);

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'];
const REFUSED = `... on Refusal { code lock { kind } }`;
const RESULT = `{ __typename ${REFUSED} }`;
const ANSWERED = `{ __typename ... on QuestionnaireResult { id outcome } ${REFUSED} }`;
const take = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${RESULT} }`;
const byId = (name: string, argument: string) =>
  `mutation ($id: ID!) { ${name}(${argument}: $id) ${RESULT} }`;

/** The request of the event; null if it makes no sense in this life now. */
export function requestFor(
  happening: Happening,
  life: Life,
  known: Recorded,
  scene: Scene,
): Asked | null {
  const { client, random, said } = life;
  const { world, coach, practice, book } = scene;
  const { plan } = known;
  const now = world.clock.now().getTime();
  const today = localDateOf(now, known.zone);
  const clientId = client.clientId!;
  const personId = plan?.personId ?? known.personNow;
  const step = (key: string) => plan?.ids.get(key);
  const onStep = (name: string, key: string, then?: Asked['then']): Asked | null => {
    const id = step(key);
    return id
      ? { actor: coach, query: byId(name, 'stepId'), variables: { id }, ...(then && { then }) }
      : null;
  };
  const boundary = (actor: Actor, value: Boundary): Asked => ({
    actor,
    query: take('setBoundary', 'SetBoundaryInput'),
    variables: {
      input: {
        ...{ clientId, personId, boundary: value, reason: 'As they said.' },
        ...(value === 'ASKED_FOR_SPACE' && { until: addDays(today, 1 + random.below(4)) }),
      },
    },
    then: () => (said.boundary = { personId, value, at: now }),
  });
  const outcome = random.chance(0.66) ? 'PROCEED' : random.of(OUTCOMES);
  switch (happening) {
    case 'answer the safety questions':
      return {
        actor: client,
        query: `mutation ($input: AnswerSafetyCheckInput!) { answerSafetyCheck(input: $input) ${ANSWERED} }`,
        variables: { input: book.safety(outcome) },
        then: (result) => {
          said.safety = { outcome: String(result['outcome']), talked: false };
        },
      };
    case 'answer the questions before a plan':
      return {
        actor: client,
        query: `mutation ($input: AnswerReadinessInput!) { answerReadiness(input: $input) ${ANSWERED} }`,
        variables: { input: book.readiness(outcome) },
        then: (result) => {
          said.readiness = { outcome: String(result['outcome']), talked: false };
          said.lastResultId = String(result['id']);
          if (result['outcome'] === 'PROCEED') said.proceeded = true;
        },
      };
    case 'finish a form that pauses outreach':
      if (life.formIds.length === 0) return null;
      return {
        actor: client,
        query: `mutation ($id: ID!) { sendFormAnswers(requestId: $id) ${RESULT} }`,
        variables: { id: life.formIds.pop() },
        then: () => (said.formPaused = true),
      };
    case 'check in': {
      const values = { mood: 5, energy: 5, urge: random.below(9) };
      return {
        actor: client,
        query: take('checkIn', 'CheckInInput'),
        variables: { input: { id: newId(world), ...values } },
      };
    }
    case 'write a breather':
      return {
        actor: client,
        query: take('writeBreather', 'WriteBreatherInput'),
        variables: { input: { id: newId(world), text: 'Why', version: 0 } },
      };
    case 'log a contact':
      return {
        actor: client,
        query: take('logContact', 'LogContactInput'),
        variables: { input: { id: newId(world), begunBy: 'CLIENT', means: 'MESSAGE' } },
      };
    case 'end the plan':
      if (!plan || plan.snapshot.ending !== null) return null;
      return {
        actor: client,
        query: take('endPlan', 'EndPlanInput'),
        variables: { input: { planId: plan.id, ending: 'WITHDREW' } },
        then: () => (said.ended = true),
      };
    case 'start letting go':
      if (!plan || plan.snapshot.ending !== null || known.isArchived) return null;
      return {
        actor: client,
        query: take('startLettingGo', 'StartLettingGoInput'),
        variables: { input: { id: newId(world), endsPlanId: plan.id } },
        then: () => Object.assign(said, startOfPlan(null, false)),
      };
    case 'take a walk': {
      const id = step('walk');
      return id
        ? { actor: client, query: byId('completeAction', 'actionId'), variables: { id } }
        : null;
    }
    case 'look back':
    case 'think it over': {
      const actionId = step(happening === 'look back' ? 'after' : 'think');
      if (!actionId) return null;
      return {
        actor: client,
        query: take('saveReflection', 'SaveReflectionInput'),
        variables: { input: { actionId, text: 'Because.', version: 0, finish: true } },
      };
    }
    case 'say what the other person asked for':
      return boundary(client, random.chance(0.5) ? 'OPEN' : random.of(BOUNDARIES));
    case 'record what the other person asked for':
      return boundary(coach, random.chance(0.75) ? 'OPEN' : random.of(BOUNDARIES));
    case 'pause': {
      if (!plan) return null;
      const until = random.chance(0.5) ? addDays(today, 1 + random.below(3)) : null;
      return {
        actor: random.of([client, coach]),
        query: `mutation ($id: ID!, $until: LocalDate) { pausePlan(planId: $id, until: $until) ${RESULT} }`,
        variables: { id: plan.id, until },
        // A pause that ends automatically is ended by the engine.
        then: () => (said.paused = until === null),
      };
    }
    case 'resume':
      if (!plan) return null;
      return {
        actor: random.of([client, coach]),
        query: byId('resumePlan', 'planId'),
        variables: { id: plan.id },
        then: () => (said.paused = false),
      };
    case 'move to another zone':
      return {
        actor: coach,
        query: take('updateClient', 'ClientProfileInput'),
        variables: { input: { clientId, version: known.version, timeZone: random.of(ZONES) } },
      };
    case 'name another person':
      return {
        actor: coach,
        query: take('proposeOtherPerson', 'ProposeOtherPersonInput'),
        variables: { input: { id: newId(world), clientId, alias: 'Kim' } },
      };
    case 'take something back': {
      const id = step(random.of(['gift', 'hello', 'school', 'walk']));
      return id
        ? { actor: client, query: byId('undoAction', 'actionId'), variables: { id } }
        : null;
    }
    case 'confirm that it is over':
      return {
        actor: coach,
        query: take('confirmBoundary', 'ConfirmBoundaryInput'),
        variables: { input: { clientId } },
      };
    case 'record the end of an order':
      return {
        actor: practice.owner,
        query: take('endLegalOrder', 'EndLegalOrderInput'),
        variables: { input: { clientId, personId, reason: 'It was lifted.', endedOn: today } },
      };
    case 'record a review':
      return {
        actor: coach,
        query: take('reviewSafetyHold', 'ReviewSafetyHoldInput'),
        variables: { input: { clientId } },
        then: () => {
          if (said.safety) said.safety.talked = true;
        },
      };
    case 'record a talk':
      return {
        actor: coach,
        query: take('recordTalk', 'RecordTalkInput'),
        variables: { input: { clientId } },
        then: () => {
          if (said.readiness) said.readiness.talked = true;
          said.formPaused = false;
        },
      };
    case 'mark answers as a mistake':
      if (said.lastResultId === null) return null;
      return {
        actor: coach,
        query: take('markAnsweredByMistake', 'MarkAnsweredByMistakeInput'),
        variables: { input: { resultId: said.lastResultId, reason: 'A slip of the finger.' } },
        then: () => {
          said.mistakenAt ??= now;
          said.readiness = null;
          said.lastResultId = null;
        },
      };
    case 'archive':
      return {
        actor: coach,
        query: take('archiveClient', 'ArchiveClientInput'),
        variables: {
          input: {
            ...{ clientId, plan: random.chance(0.8) ? 'PAUSE' : 'END' },
            followUpBy: practice.owner.memberId,
          },
        },
        then: () => (said.archived = true),
      };
    case 'agree on contacts': {
      if (!plan) return null;
      const allowance = random.chance(0.4)
        ? null
        : { max: random.below(2), days: 1 + random.below(3) };
      return {
        actor: coach,
        query: take('setAllowance', 'SetAllowanceInput'),
        variables: { input: { planId: plan.id, allowance } },
        then: () => (said.noContacts = allowance?.max === 0),
      };
    }
    case 'approve the smile':
      return onStep('approveStep', 'smile', () => said.approved.add('smile'));
    case 'approve what is practical':
      return onStep('approveStep', 'home', () => said.approved.add('home'));
    case 'skip the ground': {
      const stepId = step('ground');
      if (!stepId) return null;
      return {
        actor: coach,
        query: take('skipStep', 'SkipStepInput'),
        variables: { input: { stepId, reason: 'It is done with.' } },
      };
    }
    case 'open the smile again':
      return onStep('reopenStep', 'smile');
    case 'close the smile':
      return onStep('closeStep', 'smile');
    case 'make a wait shorter': {
      const stepId = step('smile');
      if (!stepId) return null;
      return {
        actor: coach,
        query: take('shortenWait', 'ShortenWaitInput'),
        variables: { input: { stepId, rule: 1, days: 1, reason: 'It is time.' } },
      };
    }
  }
}

/** What was said about a plan that starts now; what was said about the client stays. */
export const startOfPlan = (
  startsOn: string | null,
  asksFirst: boolean,
  versionId: string | null = null,
) => ({
  paused: false,
  ended: false,
  approved: new Set<string>(),
  noContacts: false,
  startsOn,
  asksFirst,
  versionId,
  recalled: false,
});
