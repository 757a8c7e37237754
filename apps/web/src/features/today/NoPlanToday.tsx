import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { LastEndedPlanDocument, type LastEndedPlanQuery } from '@footing/contract';
import { Link } from 'react-router';
import { EmptyState, LoadingState } from '../../shared/ui';
import { shoreWords, useNow, When } from '../../shared/words';
import { readinessLockWords } from '../plans';
import classes from './today.module.css';

/** No running plan: none was assigned yet, or the last one has ended. */
export function NoPlanToday({ coachName }: { coachName: string }) {
  const { data, loading } = useQuery(LastEndedPlanDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const ended = data?.myPlan?.status === 'ENDED' ? data.myPlan : null;
  if (ended) {
    return (
      <section className={classes.step}>
        <div className={classes.next} data-rest>
          <h2 className={classes.nextTitle}>
            {ended.ending ? shoreWords(ended.ending) : 'Your plan has ended.'}
          </h2>
          <div className={classes.restWords}>
            <p>
              {ended.title}{' '}
              {ended.endedAt && (
                <>
                  closed <When at={ended.endedAt} say="on" />
                </>
              )}
              . What you did on the way is kept for you.
            </p>
            <Button component={Link} to="/plan" size="md" variant="light">
              See what you did
            </Button>
          </div>
        </div>
      </section>
    );
  }
  if (loading && !data) return <LoadingState lines={2} />;
  return (
    <EmptyState
      title="Your plan is being made"
      action={
        <Button component={Link} to="/you/profile" variant="light" size="md">
          Say how you like to be reached
        </Button>
      }
    >
      {coachName} will put a plan together with you. Then this page shows the one next small step,
      and nothing else. <BeforeIt check={data?.readinessCheck} coachName={coachName} /> There are
      also questions about{' '}
      <Anchor component={Link} to="/safety">
        whether everyone is safe
      </Anchor>
      . There is nothing else you need to do now.
    </EmptyState>
  );
}

/** The readiness questions, or their result. */
function BeforeIt({
  check,
  coachName,
}: {
  check: LastEndedPlanQuery['readinessCheck'] | undefined;
  coachName: string;
}) {
  const now = useNow();
  const outcome = check?.latest?.outcome;
  if (!check || !outcome || (outcome === 'PROCEED' && !check.isReady)) {
    return (
      <>
        You can already answer{' '}
        <Anchor component={Link} to="/ready">
          the questions before it
        </Anchor>
        .
      </>
    );
  }
  return (
    <>
      You have answered the questions before a plan.{' '}
      {check.isReady
        ? 'Nothing in them keeps a plan from starting.'
        : readinessLockWords({ outcome, until: check.until }, coachName, now).words}{' '}
      <Anchor component={Link} to="/ready">
        {check.isReady
          ? 'See where your answers led'
          : readinessLockWords({ outcome, until: check.until }, coachName, now).way}
      </Anchor>
      .
    </>
  );
}
