/** The id of the field that edits this part of the content: `steps.2.actions.0.title`. */
export const fieldId = (path: string): string => `at.${path}`;

/** Scrolls to the field of a path or to its container, once it is rendered. */
export function scrollToField(path: string) {
  requestAnimationFrame(() => show(nearest(path)));
}

function show(element: HTMLElement | null) {
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

function nearest(path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const element = document.getElementById(fieldId(at));
    if (element) return element;
  }
  return null;
}

/** The id of the list of problems. */
export const PROBLEMS_ID = 'problems';

/** Scrolls to the list of problems, once it is rendered. */
export function focusProblems() {
  requestAnimationFrame(() => show(document.getElementById(PROBLEMS_ID)));
}
