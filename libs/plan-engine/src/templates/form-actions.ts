import type { TemplateContent } from '../types.js';

/** A published version of a form that an action can ask for. */
export interface KnownForm {
  versionId: string;
  /** Whether colleagues can use the form. */
  shared: boolean;
}

/**
 * Whether the questionnaire of an action is a published version of a form of the practice. All others are keys of
 * questionnaires that ship, and none of those is a UUID.
 */
export function isFormVersion(questionnaire: string | null): questionnaire is string {
  return questionnaire !== null && UUID.test(questionnaire);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The ids of the versions of forms that the actions ask for, each once. */
export function formVersionsIn({ steps }: Pick<TemplateContent, 'steps'>): string[] {
  const asked = steps.flatMap(({ actions }) => actions.map(({ questionnaire }) => questionnaire));
  return [...new Set(asked.filter(isFormVersion))];
}
