import type { ActionDefinition, Reach } from '@footing/plan-engine';

/** What every action says, and whether it reaches toward the other person. Required unless `optional`; without `dueAfterDays` it has no due date. */
interface Written {
  key: string;
  title: string;
  guidance: string;
  dueAfterDays?: number;
  optional?: true;
  reach: Reach;
  /** Only for what is done once and reaches out. */
  surprise?: true;
}

export function once(action: Written): ActionDefinition {
  return { ...common(action), kind: 'ONCE' };
}

export function habit(action: Written & NonNullable<ActionDefinition['habit']>): ActionDefinition {
  const { times, per, periods } = action;
  return { ...common(action), kind: 'HABIT', habit: { times, per, periods } };
}

export function reflection(action: Written & { prompt: string }): ActionDefinition {
  return { ...common(action), kind: 'REFLECTION', prompt: action.prompt };
}

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
