import type { PlacedFile, TemplateContent } from '../types.js';

type Parts = Pick<TemplateContent, 'steps' | 'files'>;

/** The files at steps and actions that the content has; those of parts that were removed are left out. */
export function filesAtParts({ steps, files = [] }: Parts): PlacedFile[] {
  const stepKeys = new Set(steps.map(({ key }) => key));
  const actionKeys = new Set(steps.flatMap(({ actions }) => actions.map(({ key }) => key)));
  return files.filter(({ step, action }) =>
    action === null ? step !== null && stepKeys.has(step) : actionKeys.has(action),
  );
}

/** The files that content has at a part and the content before it had not there. */
export function filesAdded(content: Parts, before: Parts): PlacedFile[] {
  const known = new Set(filesAtParts(before).map(keyOfPlaced));
  return filesAtParts(content).filter((placed) => !known.has(keyOfPlaced(placed)));
}

/** The same for the same file at the same part. */
export const keyOfPlaced = ({ step, action, file }: PlacedFile): string =>
  `${action ?? ''} ${step ?? ''} ${file}`;
