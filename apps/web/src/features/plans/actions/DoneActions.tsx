import { Text } from '@mantine/core';
import type { WholePlanPartsFragment } from '@footing/contract';
import { Sheet } from '../../../shared/ui';
import classes from '../plan.module.css';
import { words } from './actions.words';

/** The completed actions of a plan. Unfinished ones are not counted. */
export function DoneActions({ plan }: { plan: WholePlanPartsFragment }) {
  const done = whatWasDone(plan);
  return (
    <Sheet title={words.done.title}>
      {done.length === 0 ? (
        <Text>{words.done.nothing}</Text>
      ) : (
        <ul className={classes.harvest}>
          {done.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function whatWasDone({ steps }: WholePlanPartsFragment): string[] {
  const actions = steps.flatMap((step) => step.actions);
  const written = actions.filter(({ reflection }) => reflection && reflection.text.trim() !== '');
  const daysMet = (per: 'DAY' | 'WEEK') =>
    actions.reduce((sum, { habit }) => sum + (habit?.per === per ? habit.periodsMet : 0), 0);
  const counts = {
    steps: steps.filter(({ status }) => status === 'DONE').length,
    actions: actions.filter(({ status }) => status === 'DONE').length,
    reflections: written.length,
    days: daysMet('DAY'),
    weeks: daysMet('WEEK'),
  };
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((what) => counts[what] > 0)
    .map((what) => words.done[what](counts[what]));
}
