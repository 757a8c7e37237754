import { assertNever } from '../../shared/words';
import type { AttentionItem } from './needs';

/** The path of the page where it is handled. */
export function itemPath({ kind, clientId, sessionId, section }: AttentionItem): string {
  switch (kind) {
    case 'LEGAL_ORDER':
    case 'SAFETY_HOLD':
    case 'CALL_REQUEST':
    case 'NEW_START':
    case 'TRANSFER':
    case 'ACCESS_REQUEST':
    case 'READINESS':
    case 'RECALLED':
    case 'OTHER_PERSON':
    case 'CONSENT_WITHDRAWN':
    case 'APPROVAL':
    case 'OVERDUE':
    case 'QUIET':
      return `/clients/${clientId}`;
    case 'OFFER_ACCEPTED':
    case 'OFFER_DECLINED':
      return `/clients/${clientId}/plan/newer-version`;
    case 'COUPLE_WAITING':
    case 'COUPLE_LEFT':
    case 'COUPLE_ANSWERED':
    case 'COUPLE_MESSAGES':
      return `/clients/${clientId}/couple`;
    case 'URGE_UP':
    case 'MOOD_DOWN':
      return `/clients/${clientId}/check-ins`;
    case 'ALLOWANCE':
      return `/clients/${clientId}/contact`;
    case 'FORM_ALARM':
      return `/clients/${clientId}/forms`;
    case 'UNREAD':
      return `/clients/${clientId}/${(section ?? 'REFLECTIONS').toLowerCase()}`;
    case 'UNSIGNED_NOTE':
    case 'SESSION_ASKED':
    case 'NOTHING_PLANNED':
    case 'SESSION_TODAY':
      return sessionId ? `/sessions/${sessionId}` : `/clients/${clientId}/sessions`;
    default:
      return assertNever(kind);
  }
}
