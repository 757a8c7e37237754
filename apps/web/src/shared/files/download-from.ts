import { freshToken } from '../session/refresh';
import { downloadBlob } from './download';

/** Saves a file of our own server, which only members get, on this device. False if it could not be loaded. */
export async function downloadFrom(path: string, name: string): Promise<boolean> {
  try {
    const token = await freshToken();
    const answer = await fetch(path, {
      headers: { authorization: `Bearer ${token}` },
      cache: 'no-store',
    });
    if (!answer.ok) return false;
    downloadBlob(await answer.blob(), name);
    return true;
  } catch {
    return false;
  }
}
