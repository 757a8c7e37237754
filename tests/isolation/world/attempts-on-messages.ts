import { denied, nothing, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import { FRESH, FUTURE } from './sent.js';

export const READING_MESSAGES = {
  'Query.messages': [denied((t) => ({ clientId: t.clientId }))],
  'Query.unreadMessages': [own()],
  'Query.messageHours': [own()],
  'Query.messageSettings': [own()],
  'Query.plannedMessages': [nothing((t) => ({ clientId: t.clientId }))],
  'Query.quickReplies': [own()],
  'Subscription.messages': [denied((t) => ({ clientId: t.clientId }))],
  'Subscription.unreadMessages': [own()],
} satisfies Partial<Record<RootField, Attempt[]>>;

const mine = ({ clientId }: { clientId: string }) => ({ id: FRESH, clientId, text: 'Mine' });

export const ON_MESSAGES = {
  'Mutation.setMessagesOn': [own(() => ({ on: true }))],
  'Mutation.sendMessage': [
    denied((t) => ({ input: { id: FRESH, clientId: t.clientId, text: 'Mine' } })),
    ...(['fileId', 'coachsFileId', 'waitingFileId'] as const).map((which) =>
      nothing((t, m) => ({ input: { ...mine(m), fileIds: [t[which]] } })),
    ),
    nothing((t, m) => ({ input: { ...mine(m), stepId: t.stepId } })),
    nothing((t, m) => ({ input: { ...mine(m), actionId: t.doneActionId } })),
    nothing((t, m) => ({ input: { ...mine(m), sessionId: t.plannedSessionId } })),
    nothing((t, m) => ({ input: { ...mine(m), practiceFileIds: [t.practiceFileId] } }), {
      fromElsewhere: true,
    }),
    takesId((t, m) => ({ input: { id: t.messageId, clientId: m.clientId, text: 'Mine' } })),
  ],
  'Mutation.editMessage': [
    denied((t) => ({ input: { id: t.messageId, version: 2, text: 'Mine' } })),
    denied((t) => ({ input: { id: t.coachsMessageId, version: 1, text: 'Mine' } })),
  ],
  'Mutation.withdrawMessage': [
    denied((t) => ({ id: t.messageId })),
    denied((t) => ({ id: t.coachsMessageId })),
  ],
  'Mutation.planMessage': [
    denied((t) => ({ input: { id: FRESH, clientId: t.clientId, text: 'Mine', sendAt: FUTURE } })),
  ],
  'Mutation.editPlannedMessage': [
    denied((t) => ({
      input: { id: t.plannedMessageId, version: 1, text: 'Mine', sendAt: FUTURE },
    })),
  ],
  'Mutation.sendPlannedMessage': [denied((t) => ({ id: t.plannedMessageId }))],
  'Mutation.cancelPlannedMessage': [nothing((t) => ({ id: t.plannedMessageId }))],
  'Mutation.saveQuickReply': [
    denied((t) => ({ input: { id: t.quickReplyId, text: 'Mine', version: 1 } })),
    takesId((t) => ({ input: { id: t.quickReplyId, text: 'Mine', version: 0 } })),
  ],
  'Mutation.removeQuickReply': [nothing((t) => ({ id: t.quickReplyId }))],
  'Mutation.markMessagesRead': [own(() => ({ to: FUTURE }))],
  'Mutation.showWhenRead': [own(() => ({ shows: true }))],
  'Mutation.shareEarlierMessages': [own(() => ({ shares: true }))],
} satisfies Partial<Record<RootField, Attempt[]>>;
