import { useQuery } from '@apollo/client/react';
import {
  MyPlanDocument,
  PlanOfferDocument,
  type PlanOfferPartsFragment,
  type WholePlanPartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { DateChangeList, PlanChangeList } from '../../../shared/plan-changes';
import { EmptyState, Loaded, Page, PageHeader, Sheet } from '../../../shared/ui';
import { useIsArchived } from '../../archiving';
import { BackLink } from '../BackLink';
import { AnsweredOffer } from './AnsweredOffer';
import { AnswerOffer } from './AnswerOffer';
import classes from './offer.module.css';
import { words } from './offer.words';

/** A newer version of the client's plan: what would change, what stays, and yes or no. */
export function OfferPage() {
  const query = useQuery(MyPlanDocument);
  return (
    <Page>
      <BackLink />
      <Loaded query={query}>
        {({ myPlan }) =>
          myPlan && myPlan.status !== 'ENDED' ? <OfPlan plan={myPlan} /> : <NoOffer />
        }
      </Loaded>
    </Page>
  );
}

function OfPlan({ plan }: { plan: WholePlanPartsFragment }) {
  const isArchived = useIsArchived();
  const query = useQuery(PlanOfferDocument, { variables: { planId: plan.id } });
  return (
    <Loaded query={query}>
      {({ planOffer: offer }) => {
        if (!offer || isArchived || offer.state === 'WITHDRAWN') return <NoOffer />;
        if (offer.state !== 'OFFERED') return <AnsweredOffer offer={offer} />;
        return offer.canAccept ? <OpenOffer plan={plan} offer={offer} /> : <NoOffer />;
      }}
    </Loaded>
  );
}

function OpenOffer({
  plan,
  offer,
}: {
  plan: WholePlanPartsFragment;
  offer: PlanOfferPartsFragment;
}) {
  return (
    <>
      <PageHeader title={words.title}>{words.intro(offer.by)}</PageHeader>
      <div className={classes.sheets}>
        <Sheet title={words.changes}>
          {offer.changes.length === 0 ? (
            <p>{words.noChanges}</p>
          ) : (
            <PlanChangeList changes={offer.changes} isOffered />
          )}
        </Sheet>
        {offer.preview && (
          <Sheet title={words.dates}>
            <DateChangeList
              plan={plan}
              coming={offer.preview}
              zone={plan.timeZone}
              reader="CLIENT"
            />
          </Sheet>
        )}
        <Sheet title={words.stays.title}>
          <ul className={classes.stays}>
            {words.stays.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Sheet>
        <AnswerOffer offerId={offer.id} />
      </div>
    </>
  );
}

function NoOffer() {
  return (
    <>
      <PageHeader title={words.title} />
      <EmptyState
        title={words.none.title}
        action={
          <Button component={Link} to="/plan">
            {words.toPlan}
          </Button>
        }
      >
        {words.none.text}
      </EmptyState>
    </>
  );
}
