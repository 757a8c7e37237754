import type { NoteFormType } from './note-form.type.js';
import { words } from './note-forms.words.js';

/** The forms that every practice has. */
export const SHIPPED_NOTE_FORMS: readonly NoteFormType[] = [
  shipped('three-parts', words.shipped.threeParts),
  shipped('grow', words.shipped.grow),
];

function shipped(id: string, { name, headings }: { name: string; headings: string[][] }) {
  return {
    id,
    name,
    headings: headings.map(([heading, hint]) => ({ heading: heading!, hint: hint! })),
    shipped: true,
    version: 1,
    changedAt: null,
    changedBy: null,
  };
}
