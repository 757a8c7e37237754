import { useQuery } from '@apollo/client/react';
import { LeadCountDocument } from '@footing/contract';

/** How many new people wait for the reader's answer, for pages that don't know it from elsewhere; null until it is known. */
export function useNewPeople({ skip }: { skip: boolean }): number | null {
  const fetchPolicy = 'cache-and-network';
  const { data, loading } = useQuery(LeadCountDocument, { skip, fetchPolicy });
  if (!data && loading) return null;
  return data?.leads.filter(({ lapsedAt }) => !lapsedAt).length ?? 0;
}
