import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { LastEndedPlanDocument, type LastEndedPlanQuery } from '@footing/contract';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { endedUnstarted } from '../../shared/path/step-progress';
import { LoadingState } from '../../shared/ui';
import { Sentence, shoreWords, useNow, When } from '../../shared/words';
import { readinessLockWords } from '../plans';
import classes from './today.module.css';
import { words } from './today.words';

type Plan = NonNullable<LastEndedPlanQuery['myPlan']>;
type Check = LastEndedPlanQuery['readinessCheck'];

/** No running plan: none was assigned yet, or the last one has ended. */
export function NoPlanToday({ coachName }: { coachName: string }) {
  const { data, loading } = useQuery(LastEndedPlanDocument, {
    fetchPolicy: 'cache-and-network',
  });
  if (data?.myPlan?.status === 'ENDED') return <Ended plan={data.myPlan} />;
  if (loading && !data) return <LoadingState lines={2} />;
  return (
    <section className={classes.step}>
      <div className={classes.next} data-rest>
        <h2 className={classes.nextTitle}>{words.none.title}</h2>
        <p className={classes.nextWords}>{words.none.text(coachName)}</p>
        <p className={classes.nextWords}>{words.none.until}</p>
      </div>
      <div className={classes.starts}>
        <Readiness check={data?.readinessCheck} coachName={coachName} />
        <Start to="/safety" {...words.none.safety} />
        <Start to="/you/profile" {...words.none.reach} />
      </div>
    </section>
  );
}

function Ended({ plan }: { plan: Plan }) {
  const { ending, title, endedAt } = plan;
  return (
    <section className={classes.step}>
      <div className={classes.next} data-rest>
        <h2 className={classes.nextTitle}>
          {ending ? shoreWords(ending, 'CLIENT', endedUnstarted(plan)) : words.ended.fallback}
        </h2>
        <div className={classes.restWords}>
          <p>
            <Sentence
              text={endedAt ? words.ended.closed : words.ended.kept}
              plan={title}
              when={endedAt && <When at={endedAt} say="on" />}
            />
          </p>
          <Button component={Link} to="/plan" size="md" variant="default">
            {words.ended.see}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The readiness questions, or their result. */
function Readiness({ check, coachName }: { check: Check | undefined; coachName: string }) {
  const now = useNow();
  const outcome = check?.latest?.outcome;
  if (!check || !outcome || (outcome === 'PROCEED' && !check.isReady)) {
    return <Start main to="/ready" {...words.none.questions} />;
  }
  const lock = readinessLockWords({ outcome, until: check.until }, coachName, now);
  return (
    <Start
      to="/ready"
      title={words.none.answered.title}
      text={check.isReady ? words.none.answered.ready : lock.words}
      go={check.isReady ? words.none.answered.see : lock.way}
    />
  );
}

/** Something to do before there is a plan. */
function Start({
  to,
  title,
  text,
  go,
  main = false,
}: {
  to: string;
  title: string;
  text: ReactNode;
  go: string;
  main?: boolean;
}) {
  return (
    <div className={classes.start}>
      <h3 className={classes.startTitle}>{title}</h3>
      <p className={classes.reason}>{text}</p>
      <Button component={Link} to={to} size="md" variant={main ? 'filled' : 'light'}>
        {go}
      </Button>
    </div>
  );
}
