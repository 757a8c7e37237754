import { useContext } from 'react';
import { FieldContext } from '../../templates';

/** The problem at a path, for Mantine's `error`. */
export function useProblem(path: string): string | undefined {
  const problems = useContext(FieldContext)?.problems ?? [];
  return problems.find((problem) => problem.path === path)?.words;
}

/** Whether something at the path or below it has a problem. */
export function useHasProblem(path: string): boolean {
  const problems = useContext(FieldContext)?.problems ?? [];
  return problems.some((each) => each.path === path || each.path.startsWith(`${path}.`));
}
