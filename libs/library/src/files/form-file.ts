import { FORM_LIMITS, type FormContent } from '@footing/plan-engine';
import { z } from 'zod';

import { formContentSchema } from '../form-schema.js';
import { text } from '../schema-parts.js';
import { fileHead, writeFile, type FileFormat } from './file-format.js';

const schema = z.strictObject({
  ...fileHead('footing-form'),
  summary: text(FORM_LIMITS.summary),
  content: formContentSchema,
});

/** A form as a file: one version or draft, who made it, and what it was copied from. Nothing that a client answered. */
export type FormFile = z.infer<typeof schema>;

export const FORM_FILE: FileFormat<FormFile> = {
  name: 'footing-form',
  version: 1,
  noun: 'form',
  schema,
};

/** The text of the file. */
export function writeFormFile({
  title,
  summary,
  version,
  exportedOn,
  author,
  copiedFrom,
  content,
}: Omit<FormFile, '$schema' | 'format' | 'formatVersion' | 'content'> & {
  content: FormContent;
}): string {
  return writeFile({
    format: FORM_FILE.name,
    formatVersion: FORM_FILE.version,
    title,
    summary,
    version,
    exportedOn,
    author,
    copiedFrom,
    content,
  });
}
