import type { ApolloClient } from '@apollo/client';
import { ClientTodayDocument, type PlanMarksFragment } from '@footing/contract';

/** Refetches Today if another step is open now, because its texts are missing. */
export function refetchTodayAfter(client: ApolloClient, plan: PlanMarksFragment) {
  const shown = client.cache.readQuery({ query: ClientTodayDocument })?.clientToday.plan;
  if (!shown || shown.id !== plan.id) return;
  const open = plan.steps.find(({ status }) => status === 'OPEN');
  if (shown.status === plan.status && shown.step?.id === open?.id) return;
  void client.refetchQueries({ include: [ClientTodayDocument] });
}
