import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';
import { assertNever } from '../../shared/words';
import { NoPlanToday } from './NoPlanToday';
import { PausedToday, ScheduledToday, WaitingToday } from './IdlePlan';
import { StepToday } from './StepToday';
import type { Today } from './types';

const BeforeItStarts = lazyWithRetry(() => import('./ReadinessToday'));

/** What the plan says about today, in each of its states. */
export function PlanToday({ today }: { today: Today }) {
  const { plan, coachName } = today;
  if (!plan) return <NoPlanToday coachName={coachName} />;
  switch (plan.status) {
    case 'ACTIVE':
      return plan.step ? (
        <StepToday plan={plan} step={plan.step} today={today.today} />
      ) : (
        <WaitingToday plan={plan} coachName={coachName} />
      );
    case 'WAITING':
      return <BeforeItStarts plan={plan} coachName={coachName} />;
    case 'SCHEDULED':
      return <ScheduledToday plan={plan} />;
    case 'PAUSED':
      return <PausedToday plan={plan} />;
    case 'ENDED':
      return <NoPlanToday coachName={coachName} />;
    default:
      return assertNever(plan.status);
  }
}
