import type { FormAnswers, FormContent } from '@footing/plan-engine';
import type { Actor } from './actors.js';
import { newId } from './actors.js';
import type { World } from './world.js';

const QUESTION = `key kind text help required scale { min max minLabel maxLabel } range { min max }
  showIf { match conditions { question op choice number } } choices { key label score showsHelp tellsCoach pausesOutreach }`;
export const FORM_CONTENT = `intro readers validForDays questions { ${QUESTION} }
  scores { key name parts { question weight reversed } bands { key name text from showsHelp tellsCoach pausesOutreach } }`;
export const FORM = `id title summary shared mine draft { version content { ${FORM_CONTENT} } }
  versions { id number content { ${FORM_CONTENT} } }`;
export const REQUEST = `id clientId formId title dueOn askedByName answeredAt clientChooses sharedAt
  answers { version sentAt shared tellsCoach pausesOutreach stillPauses answers { question values } scores { score value band } }`;
const REFUSAL = `... on Refusal { code message field }`;

export interface FormSeen {
  __typename: string;
  code: string;
  id: string;
  title: string;
  shared: boolean;
  mine: boolean;
  draft: { version: number; content: FormContent } | null;
  versions: { id: string; number: number; content: FormContent }[];
}

export interface RequestSeen {
  __typename: string;
  code: string;
  message: string;
  field: string | null;
  id: string;
  title: string;
  dueOn: string | null;
  answeredAt: string | null;
  clientChooses: boolean;
  sharedAt: string | null;
  answers: {
    sentAt: string | null;
    shared: boolean | null;
    tellsCoach: boolean;
    pausesOutreach: boolean;
    stillPauses: boolean;
    answers: { question: string; values: string[] }[] | null;
    scores: { score: string; value: number | null; band: string | null }[] | null;
  } | null;
}

const NINE_TEXTS = [
  'How often did the day feel too long?',
  'How often did you lie awake thinking?',
  'How often did you skip a meal?',
  'How often did small things make you angry?',
  'How often did you stay home because going out was too much?',
  'How often did you check your phone for a message?',
  'How often did you feel alone in a room full of people?',
  'How often was it hard to keep your mind on your work?',
  'How often did you feel that you couldn’t go on?',
];
const HOW_OFTEN = ['Not at all', 'Some days', 'Most days', 'Almost every day'];

/**
 * Nine questions from 0 to 3 with five bands. Any answer to the last one but the first shows help and tells the coach; the two
 * highest bands show help.
 */
export function nineQuestions(over: Partial<FormContent> = {}): FormContent {
  const questions = NINE_TEXTS.map((text, at) => ({
    key: `q${at + 1}`,
    kind: 'CHOICE' as const,
    text,
    help: '',
    required: true,
    showIf: null,
    scale: null,
    range: null,
    choices: HOW_OFTEN.map((label, score) => ({
      key: `c${score}`,
      label,
      score,
      showsHelp: at === 8 && score > 0,
      tellsCoach: at === 8 && score > 0,
    })),
  }));
  const bands = ['Not at all', 'A little', 'Somewhat', 'A lot', 'Extremely'].map((name, at) => ({
    key: `b${at}`,
    name,
    text: '',
    from: at * 5,
    showsHelp: at > 2,
    tellsCoach: false,
  }));
  const parts = questions.map(({ key }) => ({ question: key, weight: 1, reversed: false }));
  return {
    intro: 'These questions are about the last two weeks.',
    readers: 'COACH',
    validForDays: 14,
    questions,
    scores: [{ key: 'total', name: 'How heavy it feels', parts, bands }],
    ...over,
  };
}

/** One required question in words, and one that is asked only after it. */
export function worksheet(over: Partial<FormContent> = {}): FormContent {
  const question = {
    kind: 'LONG_TEXT' as const,
    help: '',
    required: true,
    showIf: null,
    scale: null,
    range: null,
    choices: [],
  };
  return {
    intro: '',
    readers: 'CLIENT_CHOOSES',
    validForDays: null,
    questions: [
      { ...question, key: 'proud', text: 'What are you proud of this week?' },
      {
        ...question,
        key: 'hours',
        kind: 'NUMBER',
        required: false,
        text: 'How many hours did you sleep?',
        range: { min: 0, max: 24 },
      },
      {
        ...question,
        key: 'why',
        required: false,
        text: 'What kept you awake?',
        showIf: {
          match: 'ALL',
          conditions: [{ question: 'hours', op: 'AT_MOST', choice: null, number: 5 }],
        },
      },
    ],
    scores: [],
    ...over,
  };
}

/** One question; the answer "yes" pauses outreach. */
export function pausingForm(over: Partial<FormContent> = {}): FormContent {
  const [question] = worksheet().questions;
  return worksheet({
    readers: 'COACH',
    questions: [
      {
        ...question!,
        key: 'going',
        kind: 'CHOICE',
        text: 'Are you thinking about showing up at their place without asking?',
        choices: ['no', 'yes'].map((key, score) => ({
          ...{ key, label: key, score, showsHelp: false, tellsCoach: false },
          pausesOutreach: key === 'yes',
        })),
      },
    ],
    ...over,
  });
}

/** A worksheet with a scale, a choice that decides what else is asked, and a score with bands. */
export function fullForm(over: Partial<FormContent> = {}): FormContent {
  const { questions, ...sheet } = worksheet(over);
  const [proud, hours, why] = questions;
  return {
    ...sheet,
    validForDays: 30,
    questions: [
      proud!,
      hours!,
      {
        ...proud!,
        key: 'mood',
        kind: 'SCALE',
        required: false,
        text: 'How was the week?',
        scale: { min: 0, max: 10, minLabel: 'Hard', maxLabel: 'Good' },
      },
      {
        ...proud!,
        key: 'slept',
        kind: 'CHOICE',
        required: false,
        text: 'Did you sleep?',
        choices: ['yes', 'no'].map((key, score) => ({
          key,
          label: `Slept: ${key}`,
          score,
          showsHelp: false,
          tellsCoach: false,
          pausesOutreach: key === 'yes',
        })),
      },
      {
        ...why!,
        showIf: {
          match: 'ANY',
          conditions: [
            { question: 'slept', op: 'IS', choice: 'no', number: null },
            { question: 'hours', op: 'AT_MOST', choice: null, number: 5 },
          ],
        },
      },
    ],
    scores: [
      {
        key: 'load',
        name: 'Load',
        parts: [
          { question: 'mood', weight: 1, reversed: true },
          { question: 'slept', weight: 2, reversed: false },
        ],
        bands: [
          {
            key: 'low',
            name: 'Low',
            text: 'A light week.',
            from: 0,
            showsHelp: false,
            tellsCoach: false,
          },
          {
            key: 'high',
            name: 'High',
            text: 'A hard week.',
            from: 6,
            showsHelp: true,
            tellsCoach: true,
          },
        ],
      },
    ],
  };
}

export async function changeForm(
  actor: Actor,
  declared: string,
  call: string,
  variables: object,
): Promise<FormSeen> {
  const answer = await actor.ok<Record<string, FormSeen>>(
    `mutation (${declared}) { it: ${call} { __typename ... on Form { ${FORM} } ${REFUSAL} } }`,
    variables,
  );
  return answer['it']!;
}

export const createForm = (coach: Actor, title: string): Promise<FormSeen> =>
  changeForm(coach, '$input: CreateFormInput!', 'createForm(input: $input)', { input: { title } });

export const saveForm = (
  coach: Actor,
  { id, draft }: Pick<FormSeen, 'id' | 'draft'>,
  content: FormContent,
  over: object = {},
): Promise<FormSeen> =>
  changeForm(coach, '$input: SaveFormDraftInput!', 'saveFormDraft(input: $input)', {
    input: { formId: id, version: draft!.version, content, ...over },
  });

export const publishForm = (
  coach: Actor,
  { id, draft }: Pick<FormSeen, 'id' | 'draft'>,
): Promise<FormSeen> =>
  changeForm(
    coach,
    '$formId: ID!, $version: Int!',
    'publishForm(formId: $formId, version: $version)',
    { formId: id, version: draft!.version },
  );

/** A published form with this content. */
export async function published(
  coach: Actor,
  content: FormContent,
  title = 'How you are',
): Promise<FormSeen> {
  const form = await saveForm(coach, await createForm(coach, title), content);
  return publishForm(coach, form);
}

/** Publishes copies of a published form, “A form 1” to “A form {count}”, past the server, which would take long. */
export async function publishCopies({ owner }: World, { id }: FormSeen, count: number) {
  await owner.query(
    `insert into forms (practice_id, id, created_at, owner_id, title, summary, title_key, published_title,
       published_title_key, updated_at)
     select f.practice_id, gen_random_uuid(), f.created_at, f.owner_id, 'A form ' || n, '', 'a form ' || n,
       'A form ' || n, 'a form ' || n, f.updated_at
     from forms f, generate_series(1, $2::int) n where f.id = $1`,
    [id, count],
  );
  await owner.query(
    `insert into form_versions (practice_id, id, form_id, number, title, content, published_at)
     select f.practice_id, gen_random_uuid(), f.id, 1, f.title, v.content, v.published_at
     from form_versions v join forms f on f.practice_id = v.practice_id and f.title like 'A form %'
     where v.form_id = $1`,
    [id],
  );
}

async function changeRequest(
  actor: Actor,
  declared: string,
  call: string,
  variables: object,
): Promise<RequestSeen> {
  const answer = await actor.ok<Record<string, RequestSeen>>(
    `mutation (${declared}) { it: ${call} { __typename ... on FormRequest { ${REQUEST} } ${REFUSAL} } }`,
    variables,
  );
  return answer['it']!;
}

export const sendForm = (
  world: World,
  coach: Actor,
  client: Actor,
  { id }: { id: string },
  over: object = {},
): Promise<RequestSeen> =>
  changeRequest(coach, '$input: SendFormInput!', 'sendForm(input: $input)', {
    input: { id: newId(world), clientId: client.clientId, formId: id, ...over },
  });

export const saveAnswers = (
  client: Actor,
  { id }: { id: string },
  answers: FormAnswers,
  share?: boolean,
): Promise<RequestSeen> =>
  changeRequest(client, '$input: SaveFormAnswersInput!', 'saveFormAnswers(input: $input)', {
    input: {
      requestId: id,
      share,
      answers: Object.entries(answers).map(([question, value]) => ({
        question,
        values: [value].flat().map(String),
      })),
    },
  });

export const sendAnswers = (
  client: Actor,
  { id }: { id: string },
  share: boolean | null = null,
): Promise<RequestSeen> =>
  changeRequest(
    client,
    '$id: ID!, $share: Boolean',
    'sendFormAnswers(requestId: $id, share: $share)',
    { id, share },
  );

/** Shares answers that were sent, or stops sharing them. */
export const shareAnswers = (
  client: Actor,
  { id }: { id: string },
  shared: boolean,
): Promise<RequestSeen> =>
  changeRequest(
    client,
    '$id: ID!, $shared: Boolean!',
    'shareFormAnswers(requestId: $id, shared: $shared)',
    { id, shared },
  );

/** Opens the form of an action. */
export const openForm = (
  client: Actor,
  input: { id: string; actionId: string },
): Promise<RequestSeen> =>
  changeRequest(client, '$input: OpenActionFormInput!', 'openActionForm(input: $input)', {
    input,
  });

/** What the actor reads of a form that was sent. */
export const readRequest = async (actor: Actor, { id }: { id: string }): Promise<RequestSeen> =>
  (
    await actor.ok<{ formRequest: RequestSeen }>(
      `query ($id: ID!) { formRequest(id: $id) { ${REQUEST} } }`,
      { id },
    )
  ).formRequest;

/** Answers to `nineQuestions`, all with this score but the last one. */
export const nineAnswers = (score: number, last = 0): FormAnswers =>
  Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`q${at + 1}`, `c${at === 8 ? last : score}`]),
  );
