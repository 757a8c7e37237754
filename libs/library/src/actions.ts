import type { ActionDefinition, Reach } from '@footing/plan-engine';

/**
 * The fields of an action in a shipped template. Required unless `optional`; without `dueAfterDays` it has no due date.
 */
interface Written {
  key: string;
  title: string;
  guidance: string;
  dueAfterDays?: number;
  optional?: true;
  reach: Reach;
  /** Only for `once` with reach YES. */
  surprise?: true;
}

/** An action that is done one time. */
export function once(action: Written): ActionDefinition {
  return { ...common(action), kind: 'ONCE' };
}

/** An action that is done `times` per day or week, for `periods` days or weeks. */
export function habit(action: Written & NonNullable<ActionDefinition['habit']>): ActionDefinition {
  const { times, per, periods } = action;
  return { ...common(action), kind: 'HABIT', habit: { times, per, periods } };
}

/** An action that is done by writing about `prompt`. */
export function reflection(action: Written & { prompt: string }): ActionDefinition {
  return { ...common(action), kind: 'REFLECTION', prompt: action.prompt };
}

/** An action that is done by answering the questionnaire with this key. */
export function questionnaire(action: Written & { questionnaire: string }): ActionDefinition {
  return { ...common(action), kind: 'QUESTIONNAIRE', questionnaire: action.questionnaire };
}

function common(action: Written): Omit<ActionDefinition, 'kind'> {
  return {
    key: action.key,
    title: action.title,
    guidance: action.guidance,
    required: !action.optional,
    reach: action.reach,
    ...(action.surprise && { surprise: true }),
    dueAfterDays: action.dueAfterDays ?? null,
    habit: null,
    prompt: null,
    questionnaire: null,
  };
}
