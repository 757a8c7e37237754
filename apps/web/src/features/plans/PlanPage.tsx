import { Anchor } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MyPlanDocument, type WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { useRefetchOnReturn } from '../../shared/session/useRefetchOnReturn';
import { EmptyState, Loaded, Page, PageHeader } from '../../shared/ui';
import { assertNever, planStatusWords, useNow, WhenDay } from '../../shared/words';
import { readinessLockWords } from './readiness-lock-words';
import { PlanChoices } from './PlanChoices';
import { PlanEnded } from './ending/PlanEnded';
import { PlanPath } from './PlanPath';
import { LettingGoUndoNotice } from './ending/UndoLettingGo';
import { WrittenInPlan } from './reflections/WrittenInPlan';

export function PlanPage() {
  const query = useQuery(MyPlanDocument);
  useRefetchOnReturn(query.refetch);
  return (
    <Page>
      <Loaded query={query}>
        {({ myPlan }) => (myPlan ? <Plan plan={myPlan} /> : <NoPlan />)}
      </Loaded>
    </Page>
  );
}

function Plan({ plan }: { plan: WholePlanPartsFragment }) {
  if (plan.status === 'ENDED') return <PlanEnded plan={plan} />;
  return (
    <>
      <PageHeader title={plan.title}>
        <Standing plan={plan} />
      </PageHeader>
      <PlanPath plan={plan} />
      <WrittenInPlan plan={plan} />
      <LettingGoUndoNotice plan={plan} />
      <PlanChoices plan={plan} />
    </>
  );
}

function Standing({ plan }: { plan: WholePlanPartsFragment }) {
  switch (plan.status) {
    case 'WAITING':
      return <BeforeIt plan={plan} />;
    case 'SCHEDULED':
      return (
        <>
          Begins <WhenDay on day={plan.startsOn} zone={plan.timeZone} />
        </>
      );
    case 'PAUSED':
      return (
        <>
          Paused since{' '}
          {plan.pausedOn ? <WhenDay day={plan.pausedOn} zone={plan.timeZone} /> : 'a while'}
          {plan.resumesOn && (
            <>
              {' '}
              until <WhenDay day={plan.resumesOn} zone={plan.timeZone} />
            </>
          )}
          . Nothing runs out in the meantime. Every wait is paused too.
        </>
      );
    case 'ACTIVE':
    case 'ENDED':
      return (
        <>
          {planStatusWords(plan.status)} since{' '}
          <WhenDay day={plan.startsOn} zone={plan.timeZone} distance={false} />. {doneWords(plan)}
        </>
      );
    default:
      return assertNever(plan.status);
  }
}

/** The same message as on Today. */
function BeforeIt({ plan }: { plan: WholePlanPartsFragment }) {
  const now = useNow();
  const lock = plan.steps.flatMap(({ locks }) => locks).find(({ kind }) => kind === 'READINESS');
  const { words, way } = readinessLockWords(lock, 'Your coach', now);
  return (
    <>
      {words}{' '}
      <Anchor component={Link} to="/ready">
        {way}
      </Anchor>
    </>
  );
}

function doneWords({ steps }: WholePlanPartsFragment): string {
  const counted = steps.filter(({ status }) => status !== 'SKIPPED');
  const done = counted.filter(({ status }) => status === 'DONE').length;
  return done === 0
    ? `${counted.length} ${counted.length === 1 ? 'step' : 'steps'}, one at a time.`
    : `${done} of ${counted.length} steps done.`;
}

function NoPlan() {
  return (
    <>
      <PageHeader title="Your plan" />
      <EmptyState title="No plan yet">
        Your coach will put one together with you. It will be here: a few steps, one after the
        other, each in its own time. There is nothing you need to do until then.
      </EmptyState>
    </>
  );
}
