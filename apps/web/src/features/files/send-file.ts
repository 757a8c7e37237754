import { freshToken } from '../../shared/session/refresh';
import { faultOfStatus } from '../../shared/session/faults';
import { words } from './files.words';

const MEGABYTE = 1_000_000;

/** Whom a file is for, as the page says. */
export type Meant =
  | {
      /** Null for the client's own. */
      clientId: string | null;
      coachId: string;
      /** It is for a message that is being written, and shown to nobody else before that is sent. */
      forMessage?: true;
    }
  /** The practice itself. */
  | 'PRACTICE';

export type Sent = { id: string } | { why: string };

/** Ids of files that may have arrived although no answer did: sent again, they are added once. */
const unanswered = new Map<string, string>();

/** What the server said about a file: its id if it was added, else why it was not. */
export async function sendFile(file: File, meant: Meant, largestMegabytes: number): Promise<Sent> {
  if (file.size > largestMegabytes * MEGABYTE) return { why: words.add.tooBig(largestMegabytes) };
  const which = JSON.stringify([meant, file.name, file.size, file.lastModified]);
  const id = unanswered.get(which) ?? crypto.randomUUID();
  unanswered.set(which, id);
  const answer = await send(id, file, meant)
    .catch(() => send(id, file, meant))
    .catch(() => null);
  if (!answer) return { why: words.add.notSent };
  // A server in trouble may have kept it.
  if (answer.status < 500) unanswered.delete(which);
  if (answer.ok) return { id };
  if (answer.status !== 422) return { why: faultOfStatus(answer.status).message };
  const { message } = (await answer.json()) as { message: string };
  return { why: message };
}

async function send(id: string, file: File, meant: Meant): Promise<Response> {
  const token = await freshToken();
  const query = new URLSearchParams(queryOf(meant));
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

function queryOf(meant: Meant): Record<string, string> {
  if (meant === 'PRACTICE') return { library: '' };
  const { clientId, coachId, forMessage } = meant;
  return { ...(clientId && { clientId }), coachId, ...(forMessage && { message: '' }) };
}
