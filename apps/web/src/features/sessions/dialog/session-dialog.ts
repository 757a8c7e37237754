import type { SessionLinePartsFragment } from '@footing/contract';
import { dialogStore } from '../../../shared/ui/dialog-store';

export interface SessionDialogRequest {
  /** A new session with this client; if none is given, the coach chooses one. */
  client?: SessionClient;
  /** The day of a new session, `YYYY-MM-DD`. */
  day?: string;
  /** Another time, length or place for one that is planned. */
  move?: Omit<SessionLinePartsFragment, 'notes'>;
}

export interface SessionClient {
  id: string;
  callName: string;
  timeZone: string;
}

/** `sessionDialog.open({ client })` opens the dialog from any page. */
export const sessionDialog = dialogStore<SessionDialogRequest>();
