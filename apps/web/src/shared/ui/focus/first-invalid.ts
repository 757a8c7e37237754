/** The form that was submitted last, until the person edits it or its errors arrive. */
let form: HTMLFormElement | null = null;

/** Mantine marks invalid fields differently by kind. */
const WRONG =
  ':is(input, textarea, select, button):is([aria-invalid="true"], [data-invalid], [data-error]):enabled';

export function formSubmitted(target: EventTarget | null) {
  form = target instanceof HTMLFormElement ? target : null;
}

export function forgetSubmittedForm() {
  form = null;
}

/** Moves the focus to the first invalid field. */
export function focusFirstInvalid(): boolean {
  const wrong = form?.querySelector<HTMLElement>(WRONG);
  if (!wrong) return false;
  form = null;
  wrong.focus();
  return true;
}
