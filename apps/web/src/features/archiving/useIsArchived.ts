import { useQuery } from '@apollo/client/react';
import { MyArchiveDocument } from '@footing/contract';

/** Whether the client is archived; their plan then stays paused. */
export function useIsArchived(): boolean {
  const { data } = useQuery(MyArchiveDocument);
  return data !== undefined && data.myProfile.archivedAt !== null;
}
