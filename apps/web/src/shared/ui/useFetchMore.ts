import { useState } from 'react';
import { faultMessage } from '../session/faults';
import { toast } from './feedback/toasts';

/** Fetches the next page of a query; a failure becomes a toast. */
export function useFetchMore(query: {
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}) {
  const [busy, setBusy] = useState(false);
  const fetchMore = async (after: string | null) => {
    setBusy(true);
    try {
      await query.fetchMore({ variables: { after } });
    } catch (error) {
      toast.problem(faultMessage(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, fetchMore };
}
