/** A file that nobody has. */
const NO_FILE = '00000000-0000-4000-8000-00000000f11e';

/**
 * Content of a plan with an action of each kind and state; every text is `text(what)`. With `broken`, it cannot be
 * published. `form`: a version of a form that two of its actions ask for; `readiness`: whether questions
 * come before the plan.
 */
export function planContent(
  text: (what: string) => string,
  { about = '', broken = false, form = null as string | null, readiness = false } = {},
) {
  const action = (key: string, kind: string, more: object = {}) => ({
    key,
    kind,
    title: text(`title-of-${key}`),
    guidance: text(`guidance-of-${key}`),
    required: true,
    reach: 'NO',
    ...more,
  });
  return {
    about,
    ...(readiness && { readiness: 'are-you-sure' }),
    ...(broken && {
      files: [
        { step: 'ground', action: null, file: NO_FILE },
        { step: null, action: 'done', file: NO_FILE },
      ],
    }),
    steps: [
      {
        key: 'ground',
        title: text('title-of-ground'),
        purpose: text('purpose-of-ground'),
        guidance: text('guidance-of-ground'),
        outreach: broken,
        opens: [],
        actions: [
          action('done', 'ONCE', { reach: broken ? 'YES' : 'NO' }),
          action('open', 'ONCE', { dueAfterDays: 1, noReachReason: text('no-reach-of-open') }),
          // Words that give a hint in a draft.
          ...(broken ? [secretly(action('hinted', 'ONCE'))] : []),
          action('habit', 'HABIT', { habit: { times: 2, per: 'DAY', periods: 3 } }),
          action('unshared', 'REFLECTION', { prompt: text('prompt-of-unshared') }),
          action('shared', 'REFLECTION', { prompt: text('prompt-of-shared') }),
          action('answered', 'QUESTIONNAIRE', { questionnaire: 'are-you-sure' }),
          action('unanswered', 'QUESTIONNAIRE', {
            questionnaire: broken ? 'unknown' : 'are-you-sure',
          }),
          ...(form ? ['finished-form', 'begun-form'] : []).map((key) =>
            action(key, 'QUESTIONNAIRE', { questionnaire: form }),
          ),
        ],
      },
      {
        key: 'waiting',
        title: text('title-of-waiting'),
        purpose: text('purpose-of-waiting'),
        guidance: text('guidance-of-waiting'),
        outreach: false,
        opens: [
          { kind: 'STEP_DONE', step: 'ground' },
          { kind: 'WAIT', days: 7, anchor: 'STEP_END', step: 'ground' },
          { kind: 'WAIT', days: 21, anchor: 'PLAN_START' },
          { kind: 'DATE', date: '2026-03-20' },
          { kind: 'WAIT', days: 14, anchor: 'LAST_CONTACT', floor: 7 },
          { kind: 'BOUNDARY' },
          { kind: 'CALM', days: 7, urgeAtMost: 4 },
          { kind: 'APPROVAL' },
        ],
        actions: [action('waits', 'ONCE', { reach: 'YES' })],
      },
      {
        key: 'later',
        title: text('title-of-later'),
        purpose: text('purpose-of-later'),
        guidance: text('guidance-of-later'),
        outreach: false,
        opens: [{ kind: 'WAIT', days: 30, anchor: 'PLAN_START' }],
        actions: [action('last', 'ONCE')],
      },
    ],
  };
}

const secretly = <A extends { title: string }>(action: A): A => ({
  ...action,
  title: `${action.title} secretly`,
});
