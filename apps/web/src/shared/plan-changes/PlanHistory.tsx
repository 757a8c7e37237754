import { useQuery } from '@apollo/client/react';
import { PlanEditsDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Sheet, useFetchMore } from '../ui';
import { PlanEditList } from './PlanEditList';
import { words } from './plan-changes.words';

/** As many as the server returns at once. */
const PAGE = 20;

/** Every change of a plan, the latest first. Nothing while there is none. */
export function PlanHistory({ planId }: { planId: string }) {
  const query = useQuery(PlanEditsDocument, {
    variables: { planId },
    fetchPolicy: 'cache-and-network',
  });
  const [all, setAll] = useState(false);
  const { busy, fetchMore } = useFetchMore({
    fetchMore: async ({ variables: { after: before } }) => {
      const { data: found } = await query.fetchMore({
        variables: { planId, before },
        updateQuery: (known, { fetchMoreResult }) => ({
          ...known,
          planEdits: [...known.planEdits, ...fetchMoreResult.planEdits],
        }),
      });
      setAll((found?.planEdits.length ?? 0) < PAGE);
    },
  });
  const edits = query.data?.planEdits ?? [];
  if (edits.length === 0) return null;
  return (
    <Sheet title={words.history.title}>
      <PlanEditList edits={edits} />
      {!all && edits.length % PAGE === 0 && (
        <Button variant="subtle" loading={busy} onClick={() => void fetchMore(edits.at(-1)!.id)}>
          {words.history.more}
        </Button>
      )}
    </Sheet>
  );
}
