import { relayStylePagination } from '@apollo/client/utilities';
import { cache } from './api';

/** The paged lists of coaches; the cache merges their pages. */
export function pageLists() {
  cache.policies.addTypePolicies({
    Query: {
      fields: {
        attentionMarks: relayStylePagination(),
        invitations: relayStylePagination(['as', 'open', 'search', 'clientId']),
        caseload: relayStylePagination(['search', 'filter', 'sort']),
        sessions: relayStylePagination(['clientId', 'from', 'to']),
      },
    },
    Client: { fields: { timeline: relayStylePagination() } },
  });
}
