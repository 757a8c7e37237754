import { useQuery } from '@apollo/client/react';
import { CoupleOfClientDocument } from '@footing/contract';
import { useState } from 'react';
import { useParams } from 'react-router';
import { BackTo, EmptyState, Loaded, LoadingState, Page, PageHeader } from '../../../shared/ui';
import { CouplePlanEditor } from './CouplePlanEditor';
import { words } from './edit-couple-plan.words';

/** Edits the plan of a couple. Always read anew: what a cache holds may be older than what the two have done since. */
export function EditCouplePlanPage() {
  const { id = '' } = useParams();
  const query = useQuery(CoupleOfClientDocument, {
    variables: { clientId: id },
    fetchPolicy: 'network-only',
  });
  const [loads, setLoads] = useState(0);
  const reload = async () => {
    await query.refetch();
    setLoads((count) => count + 1);
  };
  return (
    <Page width="wide">
      <BackTo to={`/clients/${id}/couple`}>{words.back}</BackTo>
      <PageHeader title={words.title}>{query.data?.coupleOf?.couple?.plan?.title}</PageHeader>
      <Loaded query={query} skeleton={<LoadingState lines={6} label={words.loading} />}>
        {({ coupleOf }) => {
          const couple = coupleOf?.couple;
          if (couple?.state !== 'JOINED' || couple.waitsFor.length > 0 || !couple.plan) {
            return <EmptyState title={words.none.title}>{words.none.text}</EmptyState>;
          }
          return (
            <CouplePlanEditor
              key={loads}
              coupleId={couple.id}
              plan={couple.plan}
              back={`/clients/${id}/couple`}
              reload={reload}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
