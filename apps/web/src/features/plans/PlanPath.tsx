import type { WholePlanPartsFragment } from '@footing/contract';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { FullPath } from '../../shared/path/FullPath';
import {
  endedStone,
  endedUnstarted,
  progressOf,
  progressWords,
} from '../../shared/path/step-progress';
import { useNow } from '../../shared/words';
import { AttachedFiles } from '../files';
import { ClientAction } from './actions/ClientAction';
import { StepCard } from './StepCard';
import { commandsOn } from './actions/commands';
import { WrittenInAction } from './reflections/WrittenInAction';
import classes from './plan.module.css';

type Plan = WholePlanPartsFragment;
type Step = Plan['steps'][number];

/** The whole plan as one path; selecting a stone shows its step. */
export function PlanPath({ plan }: { plan: Plan }) {
  const now = useNow();
  const [params] = useSearchParams();
  const sought = params.get('action');
  const [selected, select] = useState(() => firstShown(plan, sought, params.get('step')));
  useArrival(sought);
  const ended = plan.status === 'ENDED';
  // An ended plan shows the steps that were started, and a step that a link names.
  const walked = plan.steps.filter((step) => progressOf(step) !== 'NOT' || holds(step, sought));
  return (
    <FullPath
      reader="CLIENT"
      stones={
        ended
          ? walked.map(endedStone)
          : plan.steps.map(({ stone, moreLocks }) => ({ ...stone, moreLocks }))
      }
      state={ended ? ({ key }) => progressWords(walked.find(({ id }) => id === key)!) : undefined}
      now={now}
      zone={plan.timeZone}
      alias={plan.otherAlias}
      ending={plan.ending}
      unstarted={endedUnstarted(plan)}
      selected={selected}
      onSelect={(key) => select(key === selected ? null : key)}
      detail={({ key }) => {
        const step = key === selected && plan.steps.find(({ id }) => id === key);
        return step ? <StepDetail plan={plan} step={step} sought={sought} /> : null;
      }}
    />
  );
}

function StepDetail({ plan, step, sought }: { plan: Plan; step: Step; sought: string | null }) {
  const commands = commandsOn(plan.today);
  const live = plan.status === 'ACTIVE' && (step.status === 'OPEN' || step.status === 'DONE');
  return (
    <div className={classes.detail}>
      <StepCard
        step={step}
        reader="CLIENT"
        zone={plan.timeZone}
        alias={plan.otherAlias}
        renderAction={(action) => (
          <ClientAction
            key={action.id}
            action={action}
            commands={live ? commands : null}
            zone={plan.timeZone}
            alias={plan.otherAlias}
            marked={action.id === sought}
          >
            <WrittenInAction action={action} live={live} />
          </ClientAction>
        )}
      >
        <AttachedFiles
          clientId={null}
          side="CLIENT"
          callName=""
          spot={{ title: step.title, stepId: step.id, actions: step.actions }}
        />
      </StepCard>
    </div>
  );
}

function firstShown(
  { steps, status }: Plan,
  sought: string | null,
  named: string | null,
): string | null {
  const here = status === 'ENDED' ? undefined : steps.find((step) => step.status === 'OPEN');
  const linked = steps.find((step) => step.id === named || holds(step, sought));
  return (linked ?? here)?.id ?? null;
}

const holds = ({ actions }: Step, sought: string | null): boolean =>
  actions.some(({ id }) => id === sought);

/** Scrolls to the action of a followed link. */
function useArrival(sought: string | null) {
  useEffect(() => {
    if (!sought) return;
    const line = document.getElementById(`action-${sought}`);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [sought]);
}
