import type { FormContent } from '@footing/plan-engine';

/** The text of a form as one save sends it. */
export interface FormText {
  title: string;
  summary: string;
  content: FormContent;
}

/** Serializes a form; equal forms give equal strings. */
export const textOf = ({ title, summary, content }: FormText): string =>
  JSON.stringify({ title, summary, content });

/** Null for a string that is not a form. */
export function fromText(text: string): FormText | null {
  try {
    const value = JSON.parse(text) as Partial<FormText> | null;
    const fits =
      typeof value?.title === 'string' &&
      typeof value.summary === 'string' &&
      Array.isArray(value.content?.questions) &&
      Array.isArray(value.content.scores);
    return fits ? (value as FormText) : null;
  } catch {
    return null;
  }
}
