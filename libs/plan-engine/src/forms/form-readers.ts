import type { FormReaders } from './form.js';

/** Whether the coach reads the answers; null while the client has to choose. `chosen` counts only if the form lets them. */
export function coachReads(readers: FormReaders, chosen: boolean | null): boolean | null {
  return readers === 'CLIENT_CHOOSES' ? chosen : readers === 'COACH';
}

/** Why a client cannot change who reads the answers to a form. */
export type ReadersFixed =
  /** They choose when they finish it. */
  | 'NOT_FINISHED'
  /** The form says who reads them. */
  | 'BY_THE_FORM'
  /** Nobody would read them: the client is archived. */
  | 'NO_COACH';

/**
 * Whether the client may share answers that they finished (`share`), or stop sharing them; null: they may. Stopping is never
 * refused where it was their choice.
 */
export function readersFixed(
  form: { readers: FormReaders; isFinished: boolean; isArchived: boolean },
  share: boolean,
): ReadersFixed | null {
  if (!form.isFinished) return 'NOT_FINISHED';
  if (form.readers !== 'CLIENT_CHOOSES') return 'BY_THE_FORM';
  return share && form.isArchived ? 'NO_COACH' : null;
}
