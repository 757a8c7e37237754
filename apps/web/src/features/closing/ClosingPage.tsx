import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MyPlanDocument, type WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { EmptyState, Loaded, Page, PageHeader } from '../../shared/ui';
import { localDateOf, Sentence, shoreWords, When, WhenDay } from '../../shared/words';
import { CheckInsBetween } from '../check-ins';
import { DoneActions } from '../plans';
import { LetterToYourself } from './LetterToYourself';
import { endedUnstarted } from '../../shared/path/step-progress';
import classes from './closing.module.css';
import { words } from './closing.words';

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
      <PageHeader title={words.title}>
        <Sentence
          text={words.planAndDays}
          plan={plan.title}
          from={<WhenDay day={plan.startsOn} zone={plan.timeZone} distance={false} />}
          to={<When at={endedAt} say="day" zone={plan.timeZone} />}
        />
      </PageHeader>
      {plan.ending && (
        <p className={`footing-voice ${classes.shore}`}>
          {shoreWords(plan.ending, 'CLIENT', endedUnstarted(plan))}
        </p>
      )}
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
      title={words.notYet.title}
      action={
        <Button component={Link} to="/plan" variant="light">
          {words.notYet.toPlan}
        </Button>
      }
    >
      {words.notYet.text}
    </EmptyState>
  );
}
