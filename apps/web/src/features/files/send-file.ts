import { freshToken } from '../../shared/session/refresh';
import { words } from './files.words';

const MOST_BYTES = 10_000_000;

/** What the server said about a file: null if it was added, else why it was not. */
export async function sendFile(
  id: string,
  file: File,
  clientId: string | null,
): Promise<string | null> {
  if (file.size > MOST_BYTES) return words.add.tooBig;
  try {
    const token = await freshToken();
    const query = clientId ? `?clientId=${clientId}` : '';
    const answer = await fetch(`/files/${id}${query}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    });
    if (answer.ok) return null;
    if (answer.status !== 422) return words.add.notSent;
    const { message } = (await answer.json()) as { message: string };
    return message;
  } catch {
    return words.add.notSent;
  }
}
