import { RemoveFileDocument } from '@footing/contract';
import { api } from '../../shared/session/api';
import type { FileToSend } from '../files';

/** Removes those that were added for a message that is not sent. The server removes what this does not reach. */
export function forgetFiles(files: readonly FileToSend[]): void {
  for (const { id, from } of files) {
    if (from !== 'NEW') continue;
    api.mutate({ mutation: RemoveFileDocument, variables: { id } }).catch(() => undefined);
  }
}
