import { leadInput } from '../../support/leads.js';
import { denied, nothing, own, type Attempt } from './attempt.js';
import type { Life } from './client.js';
import type { RootField } from './operations.js';
import { FUTURE, TOKEN } from './sent.js';

const practiceOf = ({ practiceId }: Life) =>
  Buffer.from(practiceId.replaceAll('-', ''), 'hex').toString('base64url');
/** The practice and no page of it: tests/api/leads.spec.ts opens real pages. */
const pageOf = (life: Life) => practiceOf(life) + 'a'.repeat(16);

export const READING_LEADS = {
  'Query.myBookingPage': [own()],
  'Query.leads': [own()],
  'Query.withdrawnLeads': [own()],
  'Query.leadLink': [nothing((t) => ({ token: practiceOf(t) + TOKEN(t.clientId) }))],
  'Query.publicPage': [nothing((t) => ({ address: pageOf(t) }))],
  'Query.publicFreeTimes': [
    denied((t) => ({ address: pageOf(t), typeId: t.sessionTypeId }), { nobodyMay: true }),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;

export const ON_LEADS = {
  'Mutation.setMyBookingPage': [own(() => ({ on: false })), own(() => ({ on: true }))],
  'Mutation.renewMyBookingPage': [own(() => ({ replaces: 'https://example.test/meet/none' }))],
  'Mutation.requestConversation': [
    nothing((t) => ({
      input: leadInput({
        address: pageOf(t),
        typeId: t.sessionTypeId,
        startsAt: FUTURE,
        email: 'visitor@example.test',
        ticket: '1.none',
      }),
    })),
  ],
  'Mutation.confirmLead': [nothing((t) => ({ token: practiceOf(t) + TOKEN(t.leadId) }))],
  'Mutation.withdrawLead': [nothing((t) => ({ token: practiceOf(t) + TOKEN(t.leadId) }))],
  'Mutation.acceptLead': [denied((t) => ({ leadId: t.leadId }))],
  'Mutation.declineLead': [denied((t) => ({ leadId: t.otherLeadId }))],
} satisfies Partial<Record<RootField, Attempt[]>>;
