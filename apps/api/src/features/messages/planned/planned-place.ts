import type { Place } from '../../../platform/sealing/sealing.service.js';

/** With the client's key, as messages: erasing what a client wrote also erases what was going to be answered. */
export const placeOf = ({ id, version }: { id: string; version: number }): Place => ({
  ...{ kind: 'CLIENT', table: 'planned_messages', id, version },
});
