import type { Actor } from './actors.js';
import type { World } from './world.js';

/** The fields of a plan that the tests select. */
export const PLAN = `id clientId title status startsOn pausedOn resumesOn ending endedAt endingNote templateTitle templateVersion
  boundary progress { done total } currentStep nextAction nextOpening
  steps { id key title purpose guidance outreach status opensAt approvedAt endedAt
    opens { kind step days anchor date } locks { kind until days anchor step title boundary ending }
    actions { id key kind title guidance prompt questionnaire required reach status doneAt dueOn overdue
      lock { kind boundary } habit { count today yesterday times per periodsMet periods }
      reflection { id text version shared } result { id outcome message shared answers { question value } }
      fromNote } }`;

export const REFUSAL = `... on Refusal { code message field until current now: version
  lock { kind until days boundary ending step title } problems { code step action field } }`;

export const PLAN_RESULT = `{ __typename ... on Plan { ${PLAN} } ${REFUSAL} }`;

export interface ActionSeen {
  id: string;
  key: string;
  kind: string;
  title: string;
  status: string;
  dueOn: string | null;
  overdue: boolean;
  doneAt: string | null;
  lock: { kind: string; boundary: string | null } | null;
  habit: { count: number; times: number; periodsMet: number; periods: number } | null;
  reflection: { id: string; text: string; version: number; shared: boolean } | null;
  result: { id: string; outcome: string; message: string; answers: unknown[] | null } | null;
  [field: string]: unknown;
}

export interface StepSeen {
  id: string;
  key: string;
  title: string;
  status: string;
  opensAt: string | null;
  locks: { kind: string; until: string | null; boundary: string | null }[];
  actions: ActionSeen[];
  [field: string]: unknown;
}

export interface PlanSeen {
  __typename: string;
  id: string;
  title: string;
  status: string;
  progress: { done: number; total: number };
  currentStep: string | null;
  nextAction: string | null;
  nextOpening: string | null;
  steps: StepSeen[];
  code?: string;
  [field: string]: any;
}

/** Defaults for the fields of an action. */
export const ACTION = {
  guidance: '',
  required: true,
  reach: 'NO',
  dueAfterDays: null,
  habit: null,
  prompt: null,
  questionnaire: null,
};

/** Three short steps with each kind of action, one of them outreach with all of its gates. */
export const SHORT_PLAN = {
  about: '',
  readiness: null,
  steps: [
    {
      key: 'ground',
      title: 'Firm ground',
      purpose: 'Slow down.',
      guidance: 'Breathe.',
      outreach: false,
      opens: [],
      actions: [
        { ...ACTION, key: 'walk', kind: 'ONCE', title: 'Take a walk', dueAfterDays: 2 },
        {
          ...ACTION,
          key: 'wait',
          kind: 'HABIT',
          title: 'Wait ten minutes',
          habit: { times: 1, per: 'DAY', periods: 2 },
        },
        { ...ACTION, key: 'write', kind: 'REFLECTION', title: 'Write', prompt: 'What is so?' },
        {
          ...ACTION,
          key: 'ask',
          kind: 'QUESTIONNAIRE',
          title: 'Are you sure?',
          required: false,
          questionnaire: 'are-you-sure',
        },
      ],
    },
    {
      key: 'smile',
      title: 'A smile',
      purpose: '',
      guidance: '',
      outreach: true,
      opens: [
        { kind: 'STEP_DONE', step: 'ground' },
        { kind: 'WAIT', days: 3, anchor: 'STEP_END', step: 'ground' },
        { kind: 'BOUNDARY' },
        { kind: 'APPROVAL' },
      ],
      actions: [
        { ...ACTION, key: 'gift', kind: 'ONCE', title: 'Send it', reach: 'YES' },
        {
          ...ACTION,
          key: 'hello',
          kind: 'HABIT',
          title: 'Say hello',
          required: false,
          reach: 'YES',
          habit: { times: 1, per: 'WEEK', periods: 2 },
        },
        {
          ...ACTION,
          key: 'letter',
          kind: 'REFLECTION',
          title: 'Letter',
          required: false,
          reach: 'YES',
          prompt: 'What would you say?',
        },
        {
          ...ACTION,
          key: 'ready',
          kind: 'QUESTIONNAIRE',
          title: 'Ready?',
          required: false,
          reach: 'YES',
          questionnaire: 'are-you-sure',
        },
      ],
    },
    {
      key: 'self',
      title: 'Your own life',
      purpose: '',
      guidance: '',
      outreach: false,
      opens: [{ kind: 'WAIT', days: 5, anchor: 'PLAN_START' }],
      actions: [{ ...ACTION, key: 'run', kind: 'ONCE', title: 'Run', dueAfterDays: 1 }],
    },
  ],
};

/** Anyone who can call the API: an actor of the tests, or a signed-in device. */
export type Speaker = Pick<Actor, 'ok'>;

export const ASSIGN = `mutation Assign($input: AssignPlanInput!) { assignPlan(input: $input) ${PLAN_RESULT} }`;

/** By default, of a template without outreach and without readiness questions. */
export async function libraryVersion(world: World, slug = 'letting-go'): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>(
    `select v.id from library_versions v join library_templates t on t.id = v.template_id
     where t.slug = $1 order by v.number desc limit 1`,
    [slug],
  );
  return rows[0]!.id;
}

/** A template of the coach's own with these versions. */
export async function publishedVersions(
  coach: Pick<Actor, 'ok'>,
  ...contents: object[]
): Promise<{ id: string; versions: string[] }> {
  const { createTemplate } = await coach.ok<any>(
    `mutation($input: CreateTemplateInput!) { createTemplate(input: $input) { ... on Template { id } } }`,
    { input: { title: 'Space' } },
  );
  const { id } = createTemplate;
  let version = 1;
  let versions: string[] = [];
  for (const content of contents) {
    await coach.ok<any>(
      `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on Template { id } ${REFUSAL} } }`,
      { input: { templateId: id, version, content } },
    );
    const { publishTemplate } = await coach.ok<any>(
      `mutation($id: ID!, $version: Int!) { publishTemplate(templateId: $id, version: $version) {
         __typename ... on Template { versions { id number } } ${REFUSAL} } }`,
      { id, version: version + 1 },
    );
    if (publishTemplate.__typename !== 'Template') throw new Error(JSON.stringify(publishTemplate));
    version += 1;
    versions = publishTemplate.versions
      .toSorted((a: any, b: any) => a.number - b.number)
      .map((one: any) => one.id);
  }
  return { id, versions };
}

/** A version of the coach's own with this content, because the rules of a plan depend on its version. */
export async function publishedVersion(
  coach: Pick<Actor, 'ok'>,
  content: object = SHORT_PLAN,
  title = 'Letting go',
): Promise<string> {
  const { createTemplate } = await coach.ok<any>(
    `mutation($input: CreateTemplateInput!) { createTemplate(input: $input) { ... on Template { id } } }`,
    { input: { title } },
  );
  const input = { templateId: createTemplate.id, version: 1, content };
  await coach.ok('mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }', {
    input,
  });
  const { publishTemplate } = await coach.ok<any>(
    `mutation($id: ID!) { publishTemplate(templateId: $id, version: 2) {
       __typename ... on Template { versions { id } } ${REFUSAL} } }`,
    { id: createTemplate.id },
  );
  if (publishTemplate.__typename !== 'Template') throw new Error(JSON.stringify(publishTemplate));
  return publishTemplate.versions[0].id;
}

/**
 * Assigns the short plan (or other content) to the client as a separate version, and fails the test if that is refused.
 * With `templateVersionId`, `content` is an adaptation of that version; without content (`undefined`), the library's
 * version is assigned unchanged.
 */
export async function assign(
  world: World,
  coach: Actor,
  client: Actor,
  input: object = {},
): Promise<PlanSeen> {
  const asked: { content?: object; templateVersionId?: string } = { content: SHORT_PLAN, ...input };
  if (!asked.templateVersionId) {
    const { content } = asked;
    asked.templateVersionId = await (content ? versionOf(coach, content) : libraryVersion(world));
    delete asked.content;
  }
  const { assignPlan } = await coach.ok<{ assignPlan: PlanSeen }>(ASSIGN, {
    input: { clientId: client.clientId, ...asked },
  });
  if (assignPlan.__typename !== 'Plan') throw new Error(JSON.stringify(assignPlan));
  return assignPlan;
}

const versions = new WeakMap<object, Map<string, Promise<string>>>();

/** Published once for each coach. */
function versionOf(coach: Actor, content: object): Promise<string> {
  const known = versions.get(coach) ?? new Map<string, Promise<string>>();
  versions.set(coach, known);
  const key = JSON.stringify(content);
  const version = known.get(key) ?? publishedVersion(coach, content);
  known.set(key, version);
  return version;
}

/** A command on a step, an action or a plan, by its name and the id that it takes. */
export async function command(actor: Speaker, name: string, id: string): Promise<PlanSeen> {
  const argument = /Plan$/.test(name) ? 'planId' : /Step$/.test(name) ? 'stepId' : 'actionId';
  const data = await actor.ok<Record<string, PlanSeen>>(
    `mutation M($id: ID!) { ${name}(${argument}: $id) ${PLAN_RESULT} }`,
    { id },
  );
  return data[name]!;
}

export const skipStep = (actor: Speaker, stepId: string, reason = 'Another way fits better.') =>
  withInput(actor, 'skipStep', { stepId, reason });

export async function withInput(actor: Speaker, name: string, input: object): Promise<PlanSeen> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const data = await actor.ok<Record<string, PlanSeen>>(
    `mutation M($input: ${type}) { ${name}(input: $input) ${RESULTS[name] ?? PLAN_RESULT} }`,
    { input },
  );
  return data[name]!;
}

const RESULTS: Record<string, string> = {
  saveReflection: `{ __typename ... on Reflection { id actionId text version shared savedAt } ${REFUSAL} }`,
  answerQuestionnaire: `{ __typename ... on QuestionnaireResult
    { id questionnaire version title outcome message days shared answers { question text value } } ${REFUSAL} }`,
  answerSafetyCheck: `{ __typename ... on QuestionnaireResult
    { id questionnaire version outcome message shared answers { question value } } ${REFUSAL} }`,
  answerReadiness: `{ __typename ... on QuestionnaireResult
    { id questionnaire version outcome message days shared answers { question value } } ${REFUSAL} }`,
  openActionForm: `{ __typename ... on FormRequest { id } ${REFUSAL} }`,
  recordTalk: `{ __typename ... on ClientProfile { id } ${REFUSAL} }`,
  reviewSafetyHold: `{ __typename ... on ClientProfile { id } ${REFUSAL} }`,
  setBoundary: `{ __typename ... on ClientProfile { id boundary boundaryReason boundarySince } ${REFUSAL} }`,
};

/** What a plan asks for now, as a coach reads it to edit it. */
export async function contentOf(
  actor: Speaker,
  planId: string,
): Promise<{ contentVersion: number; steps: any[] }> {
  const { planContent } = await actor.ok<any>(
    `query ($id: ID!) { planContent(planId: $id) { contentVersion steps {
       key title purpose guidance outreach opens { kind step days anchor floor urgeAtMost date }
       actions { key kind title guidance required reach noReachReason surprise dueAfterDays
         habit { times per periods } prompt questionnaire } } } }`,
    { id: planId },
  );
  return planContent;
}

/** Saves these steps as an edit of a plan. */
export async function savePlan(
  actor: Speaker,
  input: { id: string; planId: string; contentVersion: number; steps: any[] },
): Promise<PlanSeen> {
  const { editPlan } = await actor.ok<{ editPlan: PlanSeen }>(
    `mutation ($input: EditPlanInput!) { editPlan(input: $input) ${PLAN_RESULT} }`,
    { input },
  );
  return editPlan;
}

export async function planOf(actor: Actor, id: string): Promise<PlanSeen> {
  const { plan } = await actor.ok<{ plan: PlanSeen }>(
    `query P($id: ID!) { plan(id: $id) { ${PLAN} } }`,
    {
      id,
    },
  );
  return plan;
}

export const stepOf = (plan: PlanSeen, key: string): StepSeen =>
  plan.steps.find((step) => step.key === key)!;

export const actionOf = (plan: PlanSeen, key: string): ActionSeen =>
  plan.steps.flatMap(({ actions }) => actions).find((action) => action.key === key)!;

/** Answers to `are-you-sure` without a clear outcome: the middle of scales, and the first choices. */
export async function plainAnswers(actor: Speaker, key = 'are-you-sure') {
  const { questionnaire } = await actor.ok<{ questionnaire: QuestionnaireSeen }>(
    `query Q($key: ID!) { questionnaire(key: $key)
       { key version title questions { key kind min max choices { key label } } } }`,
    { key },
  );
  const answers = questionnaire.questions.map(({ key: question, kind, min, max, choices }) => ({
    question,
    value:
      kind === 'SCALE'
        ? String(Math.floor((min! + max!) / 2))
        : kind === 'YES_NO'
          ? 'NO'
          : choices![0]!.key,
  }));
  return { version: questionnaire.version, answers };
}

/** Answers to `are-you-sure` with the outcome PROCEED, except for those given. */
export function readyAnswers(given: Record<string, string> = {}) {
  const answers = { ...READY, ...given };
  return {
    questionnaire: 'are-you-sure',
    version: 1,
    answers: Object.entries(answers).map(([question, value]) => ({ question, value })),
  };
}

const READY = {
  everyday: '10',
  reason: 'love',
  'hard-work': '10',
  'they-changed': 'seen',
  'i-changed': 'done',
  alone: '0',
  routines: '0',
  memories: '10',
  'one-night': 'no',
  'old-ways': 'know',
  'hear-no': 'YES',
  contact: 'open',
};

interface QuestionnaireSeen {
  version: number;
  questions: {
    key: string;
    kind: string;
    min: number | null;
    max: number | null;
    choices: { key: string }[] | null;
  }[];
}
