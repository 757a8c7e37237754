import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MyPlanDocument, type WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { EmptyState, Loaded, Page, PageHeader } from '../../shared/ui';
import { localDateOf, shoreWords, When, WhenDay } from '../../shared/words';
import { CheckInsBetween } from '../check-ins';
import { DoneActions } from '../plans';
import { LetterToYourself } from './LetterToYourself';
import classes from './closing.module.css';

/** A review of an ended plan: what was done, the check-ins, and a letter to oneself. */
export function ClosingPage() {
  const query = useQuery(MyPlanDocument);
  return (
    <Page>
      <Loaded query={query}>
        {({ myPlan }) =>
          myPlan?.ending && myPlan.endedAt ? (
            <LookingBack plan={myPlan} endedAt={myPlan.endedAt} />
          ) : (
            <NotYet />
          )
        }
      </Loaded>
    </Page>
  );
}

function LookingBack({ plan, endedAt }: { plan: WholePlanPartsFragment; endedAt: string }) {
  return (
    <>
      <PageHeader title="Looking back">
        {plan.title}, from <WhenDay day={plan.startsOn} zone={plan.timeZone} distance={false} /> to{' '}
        <When at={endedAt} say="day" zone={plan.timeZone} />
      </PageHeader>
      {plan.ending && <p className={`footing-voice ${classes.shore}`}>{shoreWords(plan.ending)}</p>}
      <DoneActions plan={plan} />
      <div className={classes.section}>
        <CheckInsBetween from={plan.startsOn} to={localDateOf(endedAt, plan.timeZone)} />
      </div>
      <div className={classes.section}>
        <LetterToYourself planId={plan.id} />
      </div>
    </>
  );
}

function NotYet() {
  return (
    <EmptyState
      order={1}
      title="This page comes at the end"
      action={
        <Button component={Link} to="/plan" variant="light">
          Go to your plan
        </Button>
      }
    >
      When your plan has ended, you can look back here on what you did and how you were.
    </EmptyState>
  );
}
