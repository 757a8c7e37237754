import { TEMPLATE_LIMITS, type ActionDefinition, type TemplateContent } from '@footing/plan-engine';
import { z } from 'zod';

import { text } from '../schema-parts.js';
import { travelingContentSchema } from '../schema.js';
import { fileHead, writeFile, type FileFormat } from './file-format.js';

const schema = z.strictObject({
  ...fileHead('footing-template'),
  summary: text(TEMPLATE_LIMITS.summary),
  content: travelingContentSchema,
});

/** A template as a file: one version or draft, who made it, and what it was copied from. Nothing of a practice's clients. */
export type TemplateFile = z.infer<typeof schema>;

export const TEMPLATE_FILE: FileFormat<TemplateFile> = {
  name: 'footing-template',
  version: 1,
  noun: 'template',
  schema,
};

/** The text of the file. The content names nobody: whoever imports it answers for its reasons. Files stay in their practice. */
export function writeTemplateFile({
  content,
  ...head
}: Omit<TemplateFile, '$schema' | 'format' | 'formatVersion' | 'content'> & {
  content: TemplateContent;
}): string {
  const { title, summary, version, exportedOn, author, copiedFrom } = head;
  return writeFile({
    format: TEMPLATE_FILE.name,
    formatVersion: TEMPLATE_FILE.version,
    title,
    summary,
    version,
    exportedOn,
    author,
    copiedFrom,
    content: traveling(content),
  });
}

/** The content of a file that was read. Whatever it says about who gave its reasons counts for nothing. */
export function contentOfFile({ content }: Pick<TemplateFile, 'content'>): TemplateContent {
  const { steps, ...rest } = traveling(content);
  return {
    ...rest,
    steps: steps.map((step) => ({ ...step, actions: step.actions.map(withItsReason) })),
  };
}

/** Only an action that is not outreach has a reason for that. */
function withItsReason({ noReachReason, ...action }: ActionDefinition): ActionDefinition {
  const reason = action.reach === 'NO' ? noReachReason?.trim() : '';
  return reason ? { ...action, noReachReason: reason } : action;
}

/** Removes who gave the reasons for declaring that something is not outreach, and the files of the practice. */
function traveling({ files: _, ...content }: TemplateContent): TemplateContent {
  return {
    ...content,
    steps: content.steps.map((step) => ({
      ...step,
      actions: step.actions.map(({ noReachBy: _, ...action }) => action),
    })),
  };
}
