import { Button } from '@mantine/core';
import { ClientTodayDocument, ResumeMyPlanDocument } from '@footing/contract';
import { Link } from 'react-router';
import { useIsArchived } from '../archiving';
import { useChange } from '../../shared/ui';
import { Sentence, todayLockWords, useNow, WhenDay } from '../../shared/words';
import { PathLine } from './PathLine';
import type { TodayPlan } from './types';
import { WaitingSteps } from './WaitingSteps';
import classes from './today.module.css';
import { words } from './today.words';

/** A running plan without an open step: it waits for something, or everything is done. */
export function WaitingToday({ plan, coachName }: { plan: TodayPlan; coachName: string }) {
  const now = useNow();
  const ahead = plan.stones.find(({ status }) => status === 'LOCKED');
  if (!ahead) {
    return (
      <IdlePlan plan={plan} title={words.idle.allDone}>
        <p>{words.idle.allDoneText(coachName)}</p>
        <Button component={Link} to="/plan" size="md" variant="default">
          {words.idle.lookBack}
        </Button>
      </IdlePlan>
    );
  }
  return (
    <>
      <IdlePlan plan={plan} title={words.idle.nothing}>
        <p>{words.idle.nextStep(ahead.title, todayLockWords(ahead, { now }))}</p>
        <p>{words.idle.rest}</p>
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
        title={<Sentence text={words.idle.starts} day={<WhenDay on day={plan.startsOn} />} />}
      >
        <p>{words.idle.startsText}</p>
        <Button component={Link} to="/plan" size="md" variant="default">
          {words.idle.lookAhead}
        </Button>
      </IdlePlan>
      <WaitingSteps plan={plan} />
    </>
  );
}

export function PausedToday({ plan }: { plan: TodayPlan }) {
  const isArchived = useIsArchived();
  const resume = useChange(ResumeMyPlanDocument, {
    says: words.idle.resumed,
    refetchQueries: [ClientTodayDocument],
    awaitRefetchQueries: true,
  });
  if (isArchived) {
    return (
      <IdlePlan plan={plan} title={words.idle.paused}>
        <p>{words.idle.noCoach}</p>
      </IdlePlan>
    );
  }
  return (
    <IdlePlan plan={plan} title={words.idle.paused}>
      <p>
        {words.idle.pausedText}{' '}
        {plan.resumesOn ? (
          <Sentence text={words.idle.until} day={<WhenDay day={plan.resumesOn} />} />
        ) : (
          words.idle.whenever
        )}
      </p>
      <Button size="md" loading={resume.busy} onClick={() => void resume.run({ planId: plan.id })}>
        {words.idle.resume}
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
