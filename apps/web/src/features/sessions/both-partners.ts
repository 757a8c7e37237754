import type { SessionPartnerPartsFragment, SessionStatus } from '@footing/contract';
import { namesOf } from '../../shared/words';
import { words } from './sessions.words';

interface OfOneOrTwo {
  partner?: SessionPartnerPartsFragment | null;
}

/** The full name of the client, or of both partners: "Mara Winter and Sam Reyes". */
export const clientNamesOf = ({
  clientName,
  partner,
}: OfOneOrTwo & { clientName: string }): string =>
  namesOf([{ name: clientName }, ...(partner ? [partner] : [])]);

/** Whether it is this session, or the other partner's session at the same time. */
export const isSession = (
  { id, partner }: OfOneOrTwo & { id: string },
  wanted: string | undefined,
): boolean => wanted !== undefined && (id === wanted || partner?.sessionId === wanted);

/** The state of the session; of each partner if what was marked for the two differs. */
export function stateOf(
  { clientName, status, partner }: OfOneOrTwo & { clientName: string; status: SessionStatus },
  says: (status: SessionStatus) => string,
): string {
  if (!partner || partner.status === status) return says(status);
  return [
    { name: clientName, state: says(status) },
    { name: partner.name, state: says(partner.status) },
  ]
    .filter(({ state }) => state !== '')
    .map((each) => words.ofEach(each.name, each.state))
    .join(', ');
}
