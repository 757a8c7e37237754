import { Button } from '@mantine/core';
import { ClientTodayDocument, ResumeMyPlanDocument } from '@footing/contract';
import { Link } from 'react-router';
import { useIsArchived } from '../archiving';
import { useChange } from '../../shared/ui';
import { stepLockWords, useNow, WhenDay } from '../../shared/words';
import { PathLine } from './PathLine';
import type { TodayPlan } from './types';
import { WaitingSteps } from './WaitingSteps';
import classes from './today.module.css';

/** A running plan without an open step: it waits for something, or everything is done. */
export function WaitingToday({ plan, coachName }: { plan: TodayPlan; coachName: string }) {
  const now = useNow();
  const ahead = plan.stones.find(({ status }) => status === 'LOCKED');
  if (!ahead) {
    return (
      <IdlePlan plan={plan} title="You have walked the whole path">
        <p>
          Every step is done. Take a moment with that. How the plan ends is for you and {coachName}{' '}
          to say.
        </p>
        <Button component={Link} to="/plan" size="md" variant="light">
          Look back at your plan
        </Button>
      </IdlePlan>
    );
  }
  return (
    <>
      <IdlePlan plan={plan} title="Nothing to do today">
        <p>
          The next step is “{ahead.title}”. {stepLockWords(ahead, { now })}
        </p>
        <p>Until then, quiet is the work. You do not have to fill it.</p>
      </IdlePlan>
      <WaitingSteps plan={plan} />
    </>
  );
}

export function ScheduledToday({ plan }: { plan: TodayPlan }) {
  return (
    <>
      <IdlePlan
        plan={plan}
        title={
          <>
            Your plan begins <WhenDay on day={plan.startsOn} />
          </>
        }
      >
        <p>Nothing is asked of you until then. You can look ahead if it helps.</p>
        <Button component={Link} to="/plan" size="md" variant="light">
          Look at the plan
        </Button>
      </IdlePlan>
      <WaitingSteps plan={plan} />
    </>
  );
}

export function PausedToday({ plan }: { plan: TodayPlan }) {
  const isArchived = useIsArchived();
  const resume = useChange(ResumeMyPlanDocument, {
    says: 'Your plan is active again.',
    refetchQueries: [ClientTodayDocument],
    awaitRefetchQueries: true,
  });
  if (isArchived) {
    return (
      <IdlePlan plan={plan} title="Your plan is paused">
        <p>It stays paused while you have no coach here. You can read everything in it.</p>
      </IdlePlan>
    );
  }
  return (
    <IdlePlan plan={plan} title="Your plan is paused">
      <p>
        Nothing runs out in the meantime. Every wait is paused too.{' '}
        {plan.resumesOn ? (
          <>
            It stays paused until <WhenDay day={plan.resumesOn} />, or until you resume it.
          </>
        ) : (
          'Resume whenever it feels right for you.'
        )}
      </p>
      <Button size="md" loading={resume.busy} onClick={() => void resume.run({ planId: plan.id })}>
        Resume the plan
      </Button>
    </IdlePlan>
  );
}

export function IdlePlan({
  plan,
  title,
  children,
}: {
  plan: TodayPlan;
  title: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <section className={classes.step}>
      <PathLine plan={plan} />
      <div className={classes.next} data-rest>
        <h2 className={classes.nextTitle}>{title}</h2>
        <div className={classes.restWords}>{children}</div>
      </div>
    </section>
  );
}
