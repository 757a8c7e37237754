import { freshToken } from '../../shared/session/refresh';
import { faultOfStatus } from '../../shared/session/faults';
import { words } from './files.words';

const MOST_BYTES = 10_000_000;

/** Whom a file is for, as the page says. */
export interface Meant {
  /** Null for the client's own. */
  clientId: string | null;
  coachId: string;
}

/** Ids of files that may have arrived although no answer did: sent again, they are added once. */
const unanswered = new Map<string, string>();

/** What the server said about a file: null if it was added, else why it was not. */
export async function sendFile(file: File, meant: Meant): Promise<string | null> {
  if (file.size > MOST_BYTES) return words.add.tooBig;
  const which = JSON.stringify([meant, file.name, file.size, file.lastModified]);
  const id = unanswered.get(which) ?? crypto.randomUUID();
  unanswered.set(which, id);
  const answer = await send(id, file, meant)
    .catch(() => send(id, file, meant))
    .catch(() => null);
  if (!answer) return words.add.notSent;
  // A server in trouble may have kept it.
  if (answer.status < 500) unanswered.delete(which);
  if (answer.ok) return null;
  if (answer.status !== 422) return faultOfStatus(answer.status).message;
  const { message } = (await answer.json()) as { message: string };
  return message;
}

async function send(id: string, file: File, { clientId, coachId }: Meant): Promise<Response> {
  const token = await freshToken();
  const query = new URLSearchParams({ ...(clientId && { clientId }), coachId });
  return fetch(`/files/${id}?${query}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  });
}
