import type { TemplateProblem, WordHint } from '@footing/plan-engine';
import type { TemplateProblemType } from './template-problem.type.js';
import type { WordHintType } from '../template.type.js';

/** Maps a problem of the engine to the API. Its sentence is made where it is read. */
export const problemType = ({ path, ...problem }: TemplateProblem): TemplateProblemType => ({
  ...problem,
  field: path || null,
});

/** Maps a hint of the engine to the API. */
export const hintType = ({ path, ...hint }: WordHint): WordHintType => ({ ...hint, field: path });
