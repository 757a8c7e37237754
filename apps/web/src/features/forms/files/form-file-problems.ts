import type { ImportFormMutation } from '@footing/contract';
import { words as ofFiles } from '../../../shared/exported-files/exported-files.words';
import { problemWords } from '../editor/editor.words';
import { words as all } from './files.words';

const words = all.import;

export type ImportRefusal = Extract<ImportFormMutation['importForm'], { __typename: 'Refusal' }>;

/** Why a file was not imported, a sentence for each problem; empty if the refusal is about something else. */
export function formFileProblems({
  fileProblems,
  formProblems,
}: Pick<ImportRefusal, 'fileProblems' | 'formProblems'>): string[] {
  if (fileProblems && fileProblems.length > 0) return fileProblems.map(({ message }) => message);
  return (formProblems ?? []).map(({ code, field }) =>
    ofFiles.import.problem(placeOf(field), words.ofFile[code] ?? problemWords(code)),
  );
}

/** "Question 3, choice 2". */
function placeOf(path: string): string {
  const places = path
    .split('.')
    .flatMap((part, at, parts) => words.parts[part]?.(Number(parts[at + 1]) + 1) ?? [])
    .filter((place) => !place.endsWith('NaN'));
  return places.join(', ') || words.form;
}
