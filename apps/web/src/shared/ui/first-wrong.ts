/** The form that was sent last, until the person goes on in it or it is known what is wrong. */
let form: HTMLFormElement | null = null;

/** As Mantine marks them, each kind of field in its own way. */
const WRONG =
  ':is(input, textarea, select, button):is([aria-invalid="true"], [data-invalid], [data-error]):enabled';

export function formWasSent(target: EventTarget | null) {
  form = target instanceof HTMLFormElement ? target : null;
}

export function sentFormIsLeft() {
  form = null;
}

/** Whoever sent it goes on at the first field that was refused. */
export function findFirstWrong(): boolean {
  const wrong = form?.querySelector<HTMLElement>(WRONG);
  if (!wrong) return false;
  form = null;
  wrong.focus();
  return true;
}
