import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';

export type Step = 'TYPE' | 'TIMES' | 'FORM' | 'SENT';

/**
 * The step of a visit. Each is an entry of the history, so that Back goes to the one before and does not leave the page. The entry names
 * the step alone: what was chosen and typed is not stored, so after a reload the visit begins at the first step again.
 */
export function useStep(first: Step, isPossible: (step: Step) => boolean) {
  const { pathname, state } = useLocation();
  const go = useNavigate();
  const wanted = (state as { step?: Step } | null)?.step ?? first;
  const step = isPossible(wanted) ? wanted : first;
  const open = (next: Step, replace = false) =>
    void go(pathname, { state: { step: next }, replace });
  useEffect(() => {
    if (step !== wanted) void go(pathname, { state: { step }, replace: true });
  }, [step, wanted, pathname, go]);
  useTop(step);
  return { step, open, back: () => void go(-1) };
}

/** Each step begins at its top, as a page does. Going back, the browser restores the scroll position. */
function useTop(step: Step) {
  const [first] = useState(step);
  const isBack = useNavigationType() === 'POP';
  useEffect(() => {
    if (step !== first && !isBack) scrollTo({ top: 0, behavior: 'instant' });
  }, [step, first, isBack]);
}
