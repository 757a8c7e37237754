import type { TemplateProblem, WordHint } from '@footing/plan-engine';
import { PROBLEMS, type TemplateProblemType } from './template-problem.type.js';
import { WORD_HINTS, type WordHintType } from '../template.type.js';

/** Maps a problem of the engine to the API. The sentence that people read is made by the web app. */
export const problemType = ({ path, ...problem }: TemplateProblem): TemplateProblemType => ({
  ...problem,
  message: PROBLEMS[problem.code].description,
  field: path || null,
});

/** Maps a hint of the engine to the API. */
export const hintType = ({ path, ...hint }: WordHint): WordHintType => ({
  ...hint,
  message: WORD_HINTS[hint.kind].description,
  field: path,
});
