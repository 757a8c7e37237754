/** Plans with each kind of action that can be outreach, and some helpful actions. */

const ACTION = {
  guidance: '',
  required: false,
  reach: 'NO',
  dueAfterDays: null,
  habit: null,
  prompt: null,
  questionnaire: null,
};
const once = (key: string, title: string, more: object = {}) => ({
  ...ACTION,
  ...{ key, title, kind: 'ONCE' },
  ...more,
});
const asked = (key: string, title: string, questionnaire: string, reach = 'NO') =>
  once(key, title, { kind: 'QUESTIONNAIRE', questionnaire, reach });
const HABIT = { kind: 'HABIT', habit: { times: 1, per: 'DAY', periods: 60 } };
const STEP = { purpose: '', guidance: '' };

export interface Kind {
  /** The plan waits for its readiness questions. */
  readiness: boolean;
  /** Its outreach waits for calm. */
  calm: boolean;
  /** Its outreach waits for days since the last contact. */
  contact: boolean;
}

export const contentOf = ({ readiness, calm, contact }: Kind) => ({
  about: '',
  readiness: readiness ? 'are-you-sure' : null,
  steps: [
    {
      ...STEP,
      key: 'ground',
      title: 'Firm ground',
      outreach: false,
      opens: [],
      actions: [
        once('walk', 'Take a walk', { required: true }),
        once('write', 'Write', { kind: 'REFLECTION', prompt: 'What is so?' }),
        asked('check', 'Is everyone safe?', 'safety'),
      ],
    },
    {
      ...STEP,
      key: 'home',
      title: 'Children and home',
      outreach: true,
      opens: [
        { kind: 'WAIT', days: 1, anchor: 'PLAN_START' },
        { kind: 'BOUNDARY' },
        { kind: 'APPROVAL' },
      ],
      actions: [once('school', 'Agree on the school run', { reach: 'PRACTICAL' })],
    },
    {
      ...STEP,
      key: 'smile',
      title: 'A smile',
      outreach: true,
      opens: [
        { kind: 'STEP_DONE', step: 'ground' },
        { kind: 'WAIT', days: contact ? 2 : 1, anchor: contact ? 'LAST_CONTACT' : 'PLAN_START' },
        ...(calm ? [{ kind: 'CALM', days: 1, urgeAtMost: 6 }] : []),
        { kind: 'BOUNDARY' },
        { kind: 'APPROVAL' },
      ],
      actions: [
        once('think', 'Think it over', {
          ...{ required: true, kind: 'REFLECTION', prompt: 'Why?' },
        }),
        once('gift', 'Give it once', { reach: 'YES', surprise: true }),
        once('hello', 'Say hello', { reach: 'YES' }),
        once('wave', 'Wave', { ...HABIT, reach: 'YES' }),
        once('letter', 'A letter', { kind: 'REFLECTION', reach: 'YES', prompt: 'What?' }),
        asked('ready', 'Ready?', 'are-you-sure', 'YES'),
        once('after', 'Look back', { required: true, kind: 'REFLECTION', prompt: 'How was it?' }),
      ],
    },
  ],
});

export type Content = ReturnType<typeof contentOf>;

/** The same with outreach that the version does not have. */
export const withAddedOutreach = (content: Content): Content => ({
  ...content,
  steps: content.steps.map((step) =>
    step.key === 'smile'
      ? {
          ...step,
          actions: [...step.actions, once('added', 'Meet for a coffee', { reach: 'YES' })],
        }
      : step,
  ),
});
