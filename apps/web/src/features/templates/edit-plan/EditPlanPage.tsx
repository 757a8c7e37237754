import { useQuery } from '@apollo/client/react';
import { PlanContentDocument, PlanToEditDocument, type PlanToEditQuery } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { words } from './edit-plan.words';
import { PlanEditor } from './PlanEditor';

/** Edits the running plan of a client. */
export function EditPlanPage() {
  const { id = '' } = useParams();
  const query = useQuery(PlanToEditDocument, { variables: { clientId: id } });
  return (
    <Page width="wide">
      <Loaded query={query}>{({ client }) => <OfClient key={id} client={client} />}</Loaded>
    </Page>
  );
}

function OfClient({ client: { profile, plan } }: { client: PlanToEditQuery['client'] }) {
  const name = profile.callName;
  const isRunning = plan && plan.status !== 'ENDED';
  return (
    <>
      <BackTo to={`/clients/${profile.id}`}>{words.back(name)}</BackTo>
      <PageHeader title={words.title(name)}>{plan?.title}</PageHeader>
      {isRunning ? (
        <Running planId={plan.id} profile={profile} />
      ) : (
        <EmptyState
          title={words.none.title}
          action={
            <Button component={Link} to={`/clients/${profile.id}`}>
              {words.none.toClient}
            </Button>
          }
        >
          {words.none.text(name)}
        </EmptyState>
      )}
    </>
  );
}

/** Always read anew: what a cache holds may be older than what the client has done since. */
function Running({
  planId,
  profile,
}: {
  planId: string;
  profile: PlanToEditQuery['client']['profile'];
}) {
  const query = useQuery(PlanContentDocument, {
    variables: { planId },
    fetchPolicy: 'network-only',
  });
  const [loads, setLoads] = useState(0);
  const reload = async () => {
    await query.refetch();
    setLoads((count) => count + 1);
  };
  return (
    <Loaded query={query}>
      {(loaded) => <PlanEditor key={loads} loaded={loaded} profile={profile} reload={reload} />}
    </Loaded>
  );
}
