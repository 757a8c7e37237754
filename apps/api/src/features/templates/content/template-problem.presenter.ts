import { assertNever } from '@footing/kernel';
import {
  LEAST_DAYS_BEFORE_OUTREACH,
  TEMPLATE_LIMITS,
  type TemplateProblem,
  type WordHint,
  type WordHintKind,
} from '@footing/plan-engine';
import type { TemplateProblemType } from './template-problem.type.js';
import type { WordHintType } from '../template.type.js';

/** Maps a problem of the engine to the text that a coach reads next to the field. */
export function problemType(problem: TemplateProblem): TemplateProblemType {
  const { code, step, action, path } = problem;
  return { code, message: wordsOf(problem), step, action, field: path || null };
}

/** Maps a hint of the engine to the text that a coach reads next to the field. */
export function hintType({ path, ...hint }: WordHint): WordHintType {
  return { ...hint, field: path, message: hintWords(hint.kind) };
}

function hintWords(kind: WordHintKind): string {
  switch (kind) {
    case 'PROMISE':
      return 'This sounds like a promise about another person, or about how things will end. Nobody can promise that.';
    case 'PRESSURE':
      return 'This sounds like pressure on your client or on the other person.';
    case 'SECRECY':
      return 'This sounds like doing something behind the other person’s back.';
    case 'JEALOUSY':
      return 'This sounds like trying to make someone jealous. That hurts, and it destroys trust.';
    case 'PURSUIT':
      return 'This sounds like contact the other person doesn’t want.';
    default:
      return assertNever(kind);
  }
}

function wordsOf({ code, path }: TemplateProblem): string {
  switch (code) {
    case 'NO_STEPS':
      return 'A template needs at least one step.';
    case 'TOO_MANY':
      return 'There are more of these than a plan can hold.';
    case 'BAD_KEY':
      return 'A key has small letters, digits and hyphens, at most 60 of them.';
    case 'DUPLICATE_KEY':
      return 'This key is used twice.';
    case 'EMPTY_TITLE':
      return 'A title is missing.';
    case 'TOO_LONG':
      return 'This text is too long.';
    case 'BAD_TEXT':
      return 'This text contains a character that can’t be saved.';
    case 'UNKNOWN_STEP':
      return 'This rule waits for a step that doesn’t exist.';
    case 'CYCLE':
      return 'This step waits for itself, directly or through others.';
    case 'UNREACHABLE':
      return 'This step waits for one that can never open.';
    case 'BAD_WAIT':
      return `A wait has 0 to ${TEMPLATE_LIMITS.days} days.`;
    case 'BAD_FLOOR':
      return 'The least is a number of days from 0 to those of the wait.';
    case 'BAD_CALM':
      return `Calm is measured over 1 to ${TEMPLATE_LIMITS.calmDays} days, with an urge from 0 to 10.`;
    case 'BELOW_FLOOR':
      return 'The template sets a least number of days before this, and this is less.';
    case 'BAD_DATE':
      return 'This is not a day that exists.';
    case 'OUTREACH_WITHOUT_BOUNDARY':
      return 'Outreach needs the rule “Boundary”.';
    case 'OUTREACH_WITHOUT_WAIT':
      return 'Outreach needs a wait of at least one day.';
    case 'MISSING_REACH':
      return 'Choose whether this reaches out to the other person.';
    case 'NO_REACH_REASON':
      return 'This sounds like reaching out to the other person. Say why it isn’t, or change your answer. Your client can read the reason.';
    case 'WORDS_REACH_OUT':
      return 'This sounds like reaching out, and contact isn’t open right now. Reword it, or skip it for now.';
    case 'PRACTICAL_WITHOUT_APPROVAL':
      return 'Practical contact needs the rule “Approval” on its step.';
    case 'SECOND_SURPRISE':
      return 'A template can have only one surprise.';
    case 'MARK_REMOVED':
      return 'The template marks this as reaching out. You can’t change that here.';
    case 'PRACTICAL_ADDED':
      return 'Only a published template can mark an action as practical.';
    case 'SURPRISE_ADDED':
      return 'Only a published template can mark an action as the surprise.';
    case 'GATE_REMOVED':
      return 'The template requires approval, calm days, or the boundary before this. Add those rules to this step.';
    case 'FLOOR_BELOW_LEAST':
      return `Before outreach, the least is ${LEAST_DAYS_BEFORE_OUTREACH} day or more.`;
    case 'BAD_DUE':
      return `Due after 0 to ${TEMPLATE_LIMITS.days} days.`;
    case 'BAD_HABIT':
      return `A habit has 1 to ${TEMPLATE_LIMITS.habitTimes} times, in 1 to ${TEMPLATE_LIMITS.habitPeriods} days or weeks.`;
    case 'MISSING_PROMPT':
      return 'A reflection needs the question that is written about.';
    case 'MISSING_QUESTIONNAIRE':
      return 'Choose the questionnaire.';
    case 'UNKNOWN_QUESTIONNAIRE':
      return 'There is no questionnaire with this key.';
    case 'NOT_FOR_THIS_KIND':
      return `An action of this kind has no ${path.split('.').at(-1)}.`;
    default:
      return assertNever(code);
  }
}
