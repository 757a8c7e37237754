import type { ImportTemplateMutation } from '@footing/contract';
import type { TemplateContent } from '@footing/plan-engine';
import { placeWords, problemsFrom } from '../content/problems';
import { words as ofFiles } from '../../../shared/exported-files/exported-files.words';
import { words as all } from './files.words';

const words = all.import;

export type ImportRefusal = Extract<
  ImportTemplateMutation['importTemplate'],
  { __typename: 'Refusal' }
>;

/** Why a file was not imported, a sentence for each problem; empty if the refusal is about something else. */
export function fileProblems(
  { fileProblems: ofFile, problems }: Pick<ImportRefusal, 'fileProblems' | 'problems'>,
  text: string,
): string[] {
  if (ofFile && ofFile.length > 0) return ofFile.map(({ message }) => message);
  if (!problems || problems.length === 0) return [];
  // The server has read it, so it is a template.
  const { content } = JSON.parse(text) as { content: TemplateContent };
  return problemsFrom(problems).map(({ path, words: sentence }, index) =>
    ofFiles.import.problem(
      placeWords(path, content),
      words.ofFile[problems[index]!.code] ?? sentence,
    ),
  );
}
