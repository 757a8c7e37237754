import type { MessageReferenceKind } from '@footing/contract';
import type { FileToSend } from '../files';

const FROM: readonly unknown[] = ['NEW', 'CLIENT', 'PRACTICE'] satisfies FileToSend['from'][];

export const isFileToSend = (value: unknown): value is FileToSend => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, from } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string' && FROM.includes(from);
};

/** The files that a device has kept with a message that is being written; none if they cannot be read. */
export function filesIn(kept: string): FileToSend[] {
  try {
    const files: unknown = JSON.parse(kept);
    return Array.isArray(files) ? files.filter(isFileToSend) : [];
  } catch {
    return [];
  }
}

/** The step, action or session that a message names, and what the page called it when it was chosen. */
export interface Named {
  kind: MessageReferenceKind;
  id: string;
  label: string;
}

const KINDS: readonly unknown[] = ['STEP', 'ACTION', 'SESSION'] satisfies MessageReferenceKind[];

export const isNamed = (value: unknown): value is Named => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, label } = value as Record<string, unknown>;
  return KINDS.includes(kind) && typeof id === 'string' && typeof label === 'string';
};

/** What a device has kept of it; null if that cannot be read. */
export function namedIn(kept: string): Named | null {
  try {
    const named: unknown = JSON.parse(kept);
    return isNamed(named) ? named : null;
  } catch {
    return null;
  }
}

/** What the mutation takes. */
export const namedOfInput = (named: Named | null) => ({
  ...(named?.kind === 'STEP' && { stepId: named.id }),
  ...(named?.kind === 'ACTION' && { actionId: named.id }),
  ...(named?.kind === 'SESSION' && { sessionId: named.id }),
});

/** What the mutation takes. */
export const filesOfInput = (files: readonly FileToSend[]) => ({
  fileIds: files.filter(({ from }) => from !== 'PRACTICE').map(({ id }) => id),
  practiceFileIds: files.filter(({ from }) => from === 'PRACTICE').map(({ id }) => id),
});
