import type { Place } from '../../../platform/sealing/sealing.service.js';

export const archiveMessagePlace = (clientId: string): Place => ({
  kind: 'RECORD',
  table: 'clients.archive_message',
  id: clientId,
  version: 1,
});

/** It must not promise that anyone will respond: its reader has no coach here. */
export const suggestedArchiveMessage = (coachName: string): string =>
  `You’re no longer working with ${coachName}. For help now, use “Get help now”: it works at any hour and does not go through this practice. To ask for a new start, use the button below.`;
