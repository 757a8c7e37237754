import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { FullPath } from '../../../shared/path/FullPath';
import { endedStone, endedUnstarted, progressWords } from '../../../shared/path/step-progress';
import { PlanHistory } from '../../../shared/plan-changes';
import { EmptyState, useIsPrinting } from '../../../shared/ui';
import { useNow } from '../../../shared/words';
import { CallRequestsPanel } from '../../help';
import { standingWords } from '../../../shared/words/readiness-words';
import { ReadinessPanel } from '../../readiness';
import { FormPausePanel, SafetyHoldPanel } from '../../safety';
import { boundaryQueries } from '../boundary/outreach-titles';
import { AllowancePanel } from '../allowance/AllowancePanel';
import { BoundaryPanel } from '../boundary/BoundaryPanel';
import type { ClientData, Plan, Step } from '../types';
import { EarlierPlans } from './EarlierPlans';
import { OtherPersonsOfClient } from '../client-page/OtherPersonsOfClient';
import { words } from './plan.words';
import { PlanPanel } from './PlanPanel';
import { StepDetail } from './StepDetail';
import classes from '../client.module.css';

export function PlanSection({ client }: { client: ClientData }) {
  const { plan, profile } = client;
  const running = plan && plan.status !== 'ENDED' ? plan : null;
  const readiness = running && <ReadinessPanel plan={running} follows={boundaryQueries} />;
  const isWaiting = running?.readiness && !running.readiness.startedAt;
  const hold = <SafetyHoldPanel client={profile} follows={boundaryQueries} />;
  return (
    <div className={classes.planPage}>
      <div className={classes.urgent}>
        {isWaiting && readiness}
        {profile.safetyHold && hold}
        <FormPausePanel client={profile} follows={boundaryQueries} />
      </div>
      <div className={classes.planMain}>
        {plan ? (
          <>
            <PlanPanel plan={plan} />
            <PlanPath plan={plan} client={client} />
            <PlanHistory planId={plan.id} />
          </>
        ) : (
          <NoPlan client={client} />
        )}
      </div>
      {/* Short, so that it ends before the plan beside it. */}
      <aside className={classes.planSide} data-alone={plan ? undefined : true}>
        <CallRequestsPanel clientId={profile.id} zone={profile.timeZone} />
        <BoundaryPanel profile={profile} plan={plan} />
      </aside>
      <div className={classes.more}>
        {running && <AllowancePanel plan={running} />}
        <OtherPersonsOfClient profile={profile} />
        {!isWaiting && readiness}
        {!profile.safetyHold && hold}
        <EarlierPlans plans={client.earlierPlans.filter(({ id }) => id !== plan?.id)} />
      </div>
    </div>
  );
}

function NoPlan({ client: { profile, readiness } }: { client: ClientData }) {
  const now = useNow();
  const { callName: name, pronouns, timeZone: zone } = profile;
  // Unknown until there are answers: the template decides whether the questions are asked.
  const standing = readiness.outcome && standingWords(readiness, { name, pronouns, now, zone });
  return (
    <EmptyState
      title={words.none.title}
      action={
        <Button component={Link} to={`/clients/${profile.id}/assign`}>
          {words.none.choose}
        </Button>
      }
    >
      {standing && <strong className={classes.standing}>{standing}</strong>}
      {words.none.text(name)}
    </EmptyState>
  );
}

function PlanPath({ plan, client }: { plan: Plan; client: ClientData }) {
  const now = useNow();
  const [chosen, choose] = useChosenStep(plan);
  const printing = useIsPrinting();
  const steps = new Map(plan.steps.map((step) => [step.id, step]));
  const ended = plan.status === 'ENDED';
  return (
    <FullPath
      reader="COACH"
      callName={plan.callName}
      now={now}
      zone={plan.timeZone}
      alias={plan.otherAlias || undefined}
      ending={plan.ending}
      unstarted={endedUnstarted(plan)}
      label={words.path(plan.title)}
      stones={plan.steps.map((step) =>
        ended ? endedStone(step) : { ...step.stone, moreLocks: step.moreLocks },
      )}
      state={ended ? ({ key }) => progressWords(steps.get(key)!) : undefined}
      selected={chosen}
      onSelect={(id) => choose(id === chosen ? null : id)}
      detail={({ key }) => {
        const step = key === chosen || printing ? steps.get(key) : undefined;
        return step && <StepDetail step={step} plan={plan} client={client} />;
      }}
    />
  );
}

/** The step named by the URL, else the one that waits for approval, else the open one. */
function useChosenStep(plan: Plan) {
  const [params] = useSearchParams();
  const named = plan.steps.find(
    ({ id, actions }) =>
      id === params.get('step') || actions.some((action) => action.id === params.get('action')),
  );
  const first =
    named ?? plan.steps.find(waitsForCoach) ?? plan.steps.find(({ id }) => id === plan.currentStep);
  return useState<string | null>(first?.id ?? null);
}

/** Only the coach's approval is missing. */
export const waitsForCoach = ({ status, locks }: Step): boolean =>
  status === 'LOCKED' && locks[0]?.kind === 'APPROVAL';
