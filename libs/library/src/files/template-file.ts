import { TEMPLATE_LIMITS, type ActionDefinition, type TemplateContent } from '@footing/plan-engine';
import { z } from 'zod';

import { text } from '../schema-parts.js';
import { templateContentSchema } from '../schema.js';
import { fileHead, writeFile, type FileFormat } from './file-format.js';

const schema = z.strictObject({
  ...fileHead('footing-template'),
  summary: text(TEMPLATE_LIMITS.summary),
  content: templateContentSchema,
});

/** A template as a file: one version or draft, who made it, and what it was copied from. Nothing of a practice's clients. */
export type TemplateFile = z.infer<typeof schema>;

export const TEMPLATE_FILE: FileFormat<TemplateFile> = {
  name: 'footing-template',
  version: 1,
  noun: 'template',
  schema,
};

/** The text of the file. The content names nobody: whoever imports it answers for its reasons. */
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
    content: withoutAuthors(content),
  });
}

/** The content of a file that was read. Whatever it says about who gave its reasons counts for nothing. */
export function contentOfFile({ content }: Pick<TemplateFile, 'content'>): TemplateContent {
  const { steps, ...rest } = withoutAuthors(content);
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

/** Removes who gave the reasons for declaring that something is not outreach. */
function withoutAuthors(content: TemplateContent): TemplateContent {
  return {
    ...content,
    steps: content.steps.map((step) => ({
      ...step,
      actions: step.actions.map(({ noReachBy: _, ...action }) => action),
    })),
  };
}
