import {
  BOUNDARIES,
  CHECK_IN_MOST,
  OUTCOMES,
  REACHES,
  keyOfPlaced,
  TEMPLATE_LIMITS,
  type ActionDefinition,
  type Condition,
  type OpeningRule,
  type Question,
  type Questionnaire,
  type Reach,
  type TemplateContent,
} from '@footing/plan-engine';
import { z } from 'zod';

import { key, listOf, text, visibleText, whole } from './schema-parts.js';
import { words } from './schema.words.js';

/*
 * The shape and the limits of the data: what can be stored at all. Whether a template works (no cycle, gates before
 * outreach, complete habits) is checked by the engine's `validateTemplate`, which shares these limits.
 */

const {
  about,
  actions,
  calmDays,
  days,
  guidance,
  habitPeriods,
  habitTimes,
  noReachReason,
  prompt,
  purpose,
  rules,
  steps,
} = TEMPLATE_LIMITS;

const waitDays = whole(0, days);

const openingRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('STEP_DONE'), step: key }),
  z.discriminatedUnion('anchor', [
    z.strictObject({
      kind: z.literal('WAIT'),
      days: waitDays,
      anchor: z.enum(['PLAN_START', 'LAST_CONTACT', 'BOUNDARY_SET']),
      floor: waitDays.optional(),
    }),
    z.strictObject({
      kind: z.literal('WAIT'),
      days: waitDays,
      anchor: z.literal('STEP_END'),
      step: key,
      floor: waitDays.optional(),
    }),
  ]),
  z.strictObject({ kind: z.literal('DATE'), date: z.iso.date(words.date) }),
  z.strictObject({
    kind: z.literal('CALM'),
    days: whole(1, calmDays),
    urgeAtMost: whole(0, CHECK_IN_MOST),
  }),
  z.strictObject({ kind: z.literal('APPROVAL') }),
  z.strictObject({ kind: z.literal('BOUNDARY') }),
]) satisfies z.ZodType<OpeningRule>;

const reach = z.enum(REACHES, words.reach);

function action<R extends Reach | null>(title: z.ZodString, reach: z.ZodType<R>) {
  return z.strictObject({
    key,
    kind: z.enum(['ONCE', 'HABIT', 'REFLECTION', 'QUESTIONNAIRE']),
    title,
    guidance: text(guidance),
    required: z.boolean(),
    reach,
    noReachReason: text(noReachReason).nullable().optional(),
    noReachBy: text(TEMPLATE_LIMITS.title).nullable().optional(),
    surprise: z.boolean().optional(),
    dueAfterDays: waitDays.nullable(),
    habit: z
      .strictObject({
        times: whole(1, habitTimes),
        per: z.enum(['DAY', 'WEEK']),
        periods: whole(1, habitPeriods),
      })
      .nullable(),
    prompt: text(prompt).nullable(),
    questionnaire: key.nullable(),
  }) satisfies z.ZodType<ActionDefinition>;
}

function content<R extends Reach | null>(
  title: z.ZodString,
  reach: z.ZodType<R>,
  fewestSteps: number,
) {
  return z.strictObject({
    about: text(about),
    readiness: key.nullable(),
    steps: listOf(
      z.strictObject({
        key,
        title,
        purpose: text(purpose),
        guidance: text(guidance),
        outreach: z.boolean(),
        opens: listOf(openingRule, rules),
        actions: listOf(action(title, reach), actions),
      }),
      steps,
    ).min(fewestSteps, words.noSteps),
  }) satisfies z.ZodType<TemplateContent>;
}

/** The content of a template that travels: files stay in their practice. */
export const travelingContentSchema = content(visibleText(TEMPLATE_LIMITS.title), reach, 1);

const placedFile = z
  .strictObject({ step: key.nullable(), action: key.nullable(), file: z.uuid() })
  .refine(({ step, action }) => (step === null) !== (action === null), {
    error: words.stepOrAction,
    path: ['step'],
  });

const files = listOf(placedFile, TEMPLATE_LIMITS.files)
  .superRefine((placed, context) => {
    const seen = new Set<string>();
    for (const [at, each] of placed.entries()) {
      if (seen.has(keyOfPlaced(each))) {
        context.addIssue({ code: 'custom', path: [at, 'file'], message: words.fileTwice });
      }
      seen.add(keyOfPlaced(each));
    }
  })
  .optional();

/** The content of a template version; unknown fields are refused. The path of an error names the field. */
export const templateContentSchema = travelingContentSchema.extend({ files });

/** The content of a draft, in which steps, titles and the reach of actions can still be missing. */
export const templateDraftSchema = content(text(TEMPLATE_LIMITS.title), reach.nullable(), 0).extend(
  { files },
);

const line = visibleText(500);
const score = z.number();

const asked = { key, text: line, help: line.optional(), coachSees: z.literal(true).optional() };
const question = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('SCALE'),
    min: z.int(),
    max: z.int(),
    minLabel: line.optional(),
    maxLabel: line.optional(),
  }),
  z.strictObject({ ...asked, kind: z.literal('YES_NO') }),
  z.strictObject({
    ...asked,
    kind: z.literal('CHOICE'),
    choices: z
      .array(
        z.strictObject({
          key,
          label: line,
          score: score.optional(),
          boundary: z.enum(BOUNDARIES).optional(),
        }),
      )
      .min(2),
  }),
]) satisfies z.ZodType<Question>;

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({
      question: key,
      op: z.literal('is'),
      value: z.union([z.number(), z.boolean(), z.string()]),
    }),
    z.strictObject({ question: key, op: z.enum(['atLeast', 'atMost']), value: score }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({
      sum: z.array(key).min(1),
      atLeast: score.optional(),
      atMost: score.optional(),
    }),
  ]),
);

const outcome = z.enum(OUTCOMES);

/** The shape of a questionnaire. Whether its rules can fire is checked by the engine's `validateQuestionnaire`. */
export const questionnaireSchema = z.strictObject({
  key,
  version: z.int().min(1),
  title: visibleText(TEMPLATE_LIMITS.title),
  validForDays: whole(1, 365).optional(),
  intro: text(guidance),
  questions: z.array(question).min(1),
  rules: z.array(
    z.strictObject({
      key,
      when: condition,
      then: outcome,
      days: whole(1, 365).optional(),
      message: line,
    }),
  ),
  outcomes: z.partialRecord(outcome, z.strictObject({ title: line, text: visibleText(guidance) })),
}) satisfies z.ZodType<Questionnaire>;

/** A shipped questionnaire, with a line for the coach for each outcome. */
export const libraryQuestionnaireSchema = questionnaireSchema.extend({
  forCoach: z.partialRecord(outcome, line),
  forArchived: z
    .strictObject({
      intro: text(guidance),
      outcomes: z.partialRecord(
        outcome,
        z.strictObject({ title: line, text: visibleText(guidance) }),
      ),
    })
    .optional(),
});

/** A shipped template. */
export const libraryTemplateSchema = z.strictObject({
  slug: key,
  title: visibleText(TEMPLATE_LIMITS.title),
  summary: visibleText(TEMPLATE_LIMITS.summary),
  forWhom: visibleText(1_000),
  tags: z.array(visibleText(24)),
  version: z.int().min(1),
  content: templateContentSchema,
});
