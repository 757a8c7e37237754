import type { ConflictSide } from '@footing/contract';

/** Choices between the plan and the new version, by their paths, as the API takes them. */
export const toChoices = (choices: Record<string, ConflictSide>) =>
  Object.entries(choices).map(([path, side]) => ({ path, side }));

/** Where a step of the plan goes in the new version, by their keys; null: the version has no such step. */
export interface Target {
  step: string;
  to: string | null;
}

/** The mapping with another target for one step. A step that had this target takes the former one of the first. */
export function withTarget(
  mapping: readonly { step: string; to?: string | null }[],
  step: string,
  to: string | null,
): Target[] {
  const former = mapping.find((one) => one.step === step)?.to ?? null;
  return mapping.map((one) => {
    if (one.step === step) return { step, to };
    const target = one.to ?? null;
    return { step: one.step, to: target !== null && target === to ? former : target };
  });
}
