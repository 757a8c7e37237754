import {
  FORM_LIMITS,
  FORM_QUESTION_KINDS,
  FORM_READERS,
  type FormContent,
} from '@footing/plan-engine';
import { z } from 'zod';

import { key, listOf, text, whole } from './schema-parts.js';
import { words } from './schema.words.js';

const limits = FORM_LIMITS;
const label = text(limits.label);
const number = z.number().min(-limits.number).max(limits.number);
const score = z.number().min(-limits.score).max(limits.score);
const alarm = {
  showsHelp: z.boolean(),
  tellsCoach: z.boolean(),
  pausesOutreach: z.boolean().optional(),
};

const question = z
  .strictObject({
    key,
    kind: z.enum(FORM_QUESTION_KINDS),
    text: text(limits.sectionText),
    help: text(limits.help),
    required: z.boolean(),
    showIf: z
      .strictObject({
        match: z.enum(['ALL', 'ANY']),
        conditions: listOf(
          z.strictObject({
            question: key,
            op: z.enum(['IS', 'IS_NOT', 'AT_LEAST', 'AT_MOST', 'ANSWERED']),
            choice: key.nullable(),
            number: number.nullable(),
          }),
          limits.conditions,
        ),
      })
      .nullable(),
    scale: z
      .strictObject({
        min: whole(-limits.scale, limits.scale),
        max: whole(-limits.scale, limits.scale),
        minLabel: label,
        maxLabel: label,
      })
      .nullable(),
    range: z.strictObject({ min: number.nullable(), max: number.nullable() }).nullable(),
    choices: listOf(
      z.strictObject({ key, label, score: score.nullable(), ...alarm }),
      limits.choices,
    ),
  })
  .refine((asked) => asked.kind === 'SECTION' || [...asked.text].length <= limits.text, {
    path: ['text'],
    message: words.atMostCharacters(limits.text),
  });

/**
 * The shape and the limits of a form, as a draft can be stored. Whether it can be published is checked by the engine's
 * `problemsOfForm`.
 */
export const formContentSchema = z.strictObject({
  intro: text(limits.intro),
  readers: z.enum(FORM_READERS),
  validForDays: whole(1, limits.validForDays).nullable(),
  questions: listOf(question, limits.questions),
  scores: listOf(
    z.strictObject({
      key,
      name: label,
      parts: listOf(
        z.strictObject({
          question: key,
          weight: z.number().min(-limits.weight).max(limits.weight),
          reversed: z.boolean(),
        }),
        limits.questions,
      ),
      bands: listOf(
        z.strictObject({
          key,
          name: label,
          text: text(limits.bandText),
          from: number,
          ...alarm,
        }),
        limits.bands,
      ),
    }),
    limits.scores,
  ),
}) satisfies z.ZodType<FormContent>;
