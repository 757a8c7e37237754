import { useQuery } from '@apollo/client/react';
import {
  PlanToEditDocument,
  PlanToMoveDocument,
  type PlanToEditQuery,
  type PlanToMoveQuery,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../../shared/ui';
import { LastOffer } from './LastOffer';
import { OfferForm } from './OfferForm';
import { words } from './offers.words';
import classes from './offers.module.css';

type Profile = PlanToEditQuery['client']['profile'];

/** Offers the client of a running plan a newer version of its template. */
export function OfferVersionPage() {
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
      <BackTo to={`/clients/${profile.id}`}>{words.page.back(name)}</BackTo>
      <PageHeader title={words.page.title(name)}>{plan?.title}</PageHeader>
      {isRunning ? (
        <OfPlan planId={plan.id} profile={profile} name={name} />
      ) : (
        <None profile={profile} text={words.none.noPlan(name)} />
      )}
    </>
  );
}

function OfPlan({ planId, profile, name }: { planId: string; profile: Profile; name: string }) {
  // Read anew: the client may have answered, or done something.
  const query = useQuery(PlanToMoveDocument, {
    variables: { planId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <Loaded query={query}>
      {(found) => <Offers found={found} profile={profile} name={name} />}
    </Loaded>
  );
}

function Offers({
  found: { planOffer, newerVersions, plan },
  profile,
  name,
}: {
  found: PlanToMoveQuery;
  profile: Profile;
  name: string;
}) {
  return (
    <div className={classes.sheets}>
      {planOffer && <LastOffer offer={planOffer} name={name} />}
      {newerVersions.length > 0 ? (
        <OfferForm
          key={`${plan.templateVersion} ${planOffer?.id}`}
          plan={plan}
          versions={newerVersions}
          clientId={profile.id}
          name={name}
          replaces={planOffer?.state === 'OFFERED'}
        />
      ) : (
        <None profile={profile} text={words.none.text(name)} />
      )}
    </div>
  );
}

function None({ profile, text }: { profile: Profile; text: string }) {
  return (
    <EmptyState
      title={words.none.title}
      action={
        <Button component={Link} to={`/clients/${profile.id}`}>
          {words.none.toClient}
        </Button>
      }
    >
      {text}
    </EmptyState>
  );
}
