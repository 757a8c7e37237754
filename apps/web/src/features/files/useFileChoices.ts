import { useQuery } from '@apollo/client/react';
import { ClientFilesDocument, PracticeFilesDocument } from '@footing/contract';
import { words } from './attached.words';
import { fileChoices } from './file-choices';
import type { Side } from './files.words';

/** What the value of a choice begins with: whose file it is. */
export const OF_CLIENT = 'own';
const OF_PRACTICE = 'practice';

/** The files that can be attached, in groups: the client's, and for staff those of the practice. */
export function useFileChoices({
  clientId,
  side,
  callName,
}: {
  /** Null for the client's own. */
  clientId: string | null;
  side: Side;
  callName: string;
}) {
  const own = useQuery(ClientFilesDocument, {
    variables: { clientId, attached: false },
    fetchPolicy: 'cache-and-network',
  });
  const library = useQuery(PracticeFilesDocument, { skip: side !== 'COACH' });
  const ofClient = own.data?.clientFiles.files.filter(({ shared }) => shared) ?? [];
  const ofPractice = library.data?.practiceFiles.files ?? [];
  const { client, practice } = words.dialog;
  const choices = [
    { group: client(side, callName), items: fileChoices(ofClient, OF_CLIENT) },
    { group: practice, items: fileChoices(ofPractice, OF_PRACTICE) },
  ].filter(({ items }) => items.length > 0);
  return { own, choices };
}
