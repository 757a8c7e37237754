import { availabilityInput, typeInput } from '../../support/booking.js';
import { denied, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import type { Life } from './client.js';
import { FRESH, FUTURE } from './sent.js';

const series = ({ clientId }: Life) => ({
  ...{ clientId, startsAt: FUTURE, minutes: 30, repeats: 'WEEKLY', count: 2 },
});
const single = ({ clientId }: Life) => ({ clientId, startsAt: FUTURE, minutes: 30 });
const changed = ({ repeatedSessionId: sessionId }: Life) => ({
  ...{ sessionId, scope: 'LATER', startsAt: FUTURE, minutes: 30 },
});

export const READING_BOOKING = {
  'Query.sessionTypes': [own()],
  'Query.myAvailability': [own()],
  'Query.myFreeTimes': [
    denied((t) => ({ typeId: t.sessionTypeId, limit: 2 }), { fromElsewhere: true }),
    denied((t) => ({ sessionId: t.bookedSessionId, limit: 2 })),
    denied((t) => ({ sessionId: t.plannedSessionId, limit: 2 })),
  ],
  'Query.freeTimes': [
    denied((t) => ({ clientId: t.clientId, minutes: 60, limit: 2 })),
    denied((t, m) => ({ clientId: m.clientId, minutes: 60, typeId: t.sessionTypeId, limit: 2 }), {
      fromElsewhere: true,
    }),
  ],
  'Query.sessionConflicts': [
    denied((t) => ({ input: single(t) })),
    denied((t, m) => ({ input: { ...single(m), sessionId: t.plannedSessionId } })),
    denied((t, m) => ({ input: { ...single(m), typeId: t.sessionTypeId } }), {
      fromElsewhere: true,
    }),
  ],
  'Query.seriesPreview': [denied((t) => ({ input: series(t) }))],
  'Query.seriesChangePreview': [denied((t) => ({ input: changed(t) }))],
} satisfies Partial<Record<RootField, Attempt[]>>;

export const ON_BOOKING = {
  'Mutation.planSeries': [
    denied((t) => ({ input: { id: FRESH, ...series(t) } })),
    takesId((t, m) => ({ input: { id: t.seriesId, ...series(m) } })),
  ],
  'Mutation.changeSeries': [denied((t) => ({ input: { ...changed(t), version: 2 } }))],
  'Mutation.cancelSeries': [denied((t) => ({ sessionId: t.repeatedSessionId, scope: 'ALL' }))],
  'Mutation.bookSession': [
    takesId(
      (t, m) => ({
        input: { id: t.bookedSessionId, typeId: m.sessionTypeId, startsAt: FUTURE },
      }),
      { sendsMail: true },
    ),
  ],
  'Mutation.moveMySession': [
    denied((t) => ({ input: { sessionId: t.bookedSessionId, version: 3, startsAt: FUTURE } })),
  ],
  'Mutation.takeBackSessionRequest': [denied((t) => ({ sessionId: t.bookedSessionId }))],
  'Mutation.answerSessionRequest': [
    denied((t) => ({ sessionId: t.bookedSessionId, accept: false })),
  ],
  'Mutation.cancelMySession': [denied((t) => ({ sessionId: t.bookedSessionId }))],
  'Mutation.addSessionType': [takesId((t) => ({ input: { id: t.sessionTypeId, ...typeInput() } }))],
  'Mutation.changeSessionType': [
    denied((t) => ({ input: { sessionTypeId: t.sessionTypeId, version: 1, ...typeInput() } })),
  ],
  'Mutation.removeSessionType': [denied((t) => ({ sessionTypeId: t.sessionTypeId }))],
  'Mutation.restoreSessionType': [denied((t) => ({ sessionTypeId: t.sessionTypeId }))],
  'Mutation.setMyAvailability': [own(() => ({ input: availabilityInput({ version: 1 }) }))],
  'Mutation.setSessionChangeHours': [own(() => ({ hours: 336 }))],
} satisfies Partial<Record<RootField, Attempt[]>>;
