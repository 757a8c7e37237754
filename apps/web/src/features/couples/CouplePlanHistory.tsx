import { useQuery } from '@apollo/client/react';
import { CouplePlanEditsDocument } from '@footing/contract';
import { PlanEditList } from '../../shared/plan-changes';
import { Sheet } from '../../shared/ui';
import { words } from './for-coaches.words';

/** For the coach: what was changed in the plan for two. Nothing while there is none. */
export function CouplePlanHistory({ clientId }: { clientId: string }) {
  const { data } = useQuery(CouplePlanEditsDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  const edits = data?.coupleOf?.couple?.planEdits ?? [];
  if (edits.length === 0) return null;
  return (
    <Sheet title={words.plan.history}>
      <PlanEditList edits={edits} />
    </Sheet>
  );
}
