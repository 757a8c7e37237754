import type { Place } from '../../../platform/sealing/sealing.service.js';
import { words } from '../people.words.js';

export const archiveMessagePlace = (clientId: string): Place => ({
  kind: 'RECORD',
  table: 'clients.archive_message',
  id: clientId,
  version: 1,
});

/** It must not promise that anyone will respond: its reader has no coach here. */
export const suggestedArchiveMessage = words.archiveMessage;
