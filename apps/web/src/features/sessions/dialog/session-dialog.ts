import type { SessionLinePartsFragment } from '@footing/contract';
import { dialogStore } from '../../../shared/ui/dialog-store';

export interface SessionDialogRequest {
  /** A new session with this client; if none is given, the coach chooses one. */
  client?: SessionClient;
  /** The day of a new session, `YYYY-MM-DD`. */
  day?: string;
  /** When a new session starts, instead of a day: an instant, and how long it is. */
  at?: string;
  minutes?: number;
  /** The zone of the fields, if it is not this device's. */
  zone?: string;
  /** Another time, length or place for one that is planned. */
  move?: Omit<SessionLinePartsFragment, 'notes' | 'seriesId' | 'repeats'> & {
    /** Of one of several: it can be changed together with the others. */
    seriesId?: string | null;
  };
}

export interface SessionClient {
  id: string;
  /** In full: two clients may have the same first name. */
  name: string;
  timeZone: string;
}

/** `sessionDialog.open({ client })` opens the dialog from any page. */
export const sessionDialog = dialogStore<SessionDialogRequest>();
