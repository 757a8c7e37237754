import type { TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { cache } from './api';

export const PAGED_LISTS: TypePolicies = {
  Query: {
    fields: {
      attentionMarks: relayStylePagination(),
      invitations: relayStylePagination(['as', 'open', 'search', 'clientId']),
      caseload: relayStylePagination(['search', 'filter', 'coachId', 'sort']),
      templates: relayStylePagination(['search', 'tag', 'published']),
      forms: relayStylePagination(['search', 'published']),
      versionsInUse: relayStylePagination(),
      sessions: relayStylePagination(['clientId', 'from', 'to', 'mine', 'coachId']),
    },
  },
  Client: { fields: { timeline: relayStylePagination() } },
};

/** The paged lists of coaches; the cache merges their pages. */
export function pageLists() {
  cache.policies.addTypePolicies(PAGED_LISTS);
}
