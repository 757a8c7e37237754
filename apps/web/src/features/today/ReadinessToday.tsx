import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useNow } from '../../shared/words';
import { readinessLockWords } from '../plans';
import { IdlePlan } from './IdlePlan';
import type { TodayPlan } from './types';

/** The plan waits for its readiness questions or for what their result requires. */
export default function ReadinessToday({
  plan,
  coachName,
}: {
  plan: TodayPlan;
  coachName: string;
}) {
  const now = useNow();
  const lock = plan.stones.find(({ lock }) => lock?.kind === 'READINESS')?.lock ?? null;
  const { title, words: text, way } = readinessLockWords(lock, coachName, now);
  return (
    <IdlePlan plan={plan} title={title}>
      <p>{text}</p>
      <Button component={Link} to="/ready" size="md" variant={lock?.outcome ? 'default' : 'filled'}>
        {way}
      </Button>
    </IdlePlan>
  );
}
