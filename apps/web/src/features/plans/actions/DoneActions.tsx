import { Text } from '@mantine/core';
import type { WholePlanPartsFragment } from '@footing/contract';
import { Sheet } from '../../../shared/ui';
import classes from '../plan.module.css';

/** The completed actions of a plan. Unfinished ones are not counted. */
export function DoneActions({ plan }: { plan: WholePlanPartsFragment }) {
  const done = whatWasDone(plan);
  return (
    <Sheet title="What you did on the way">
      {done.length === 0 ? (
        <Text>You looked at the path and chose. That counts too.</Text>
      ) : (
        <ul className={classes.harvest}>
          {done.map((words) => (
            <li key={words}>{words}</li>
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
  return [
    counted(steps.filter(({ status }) => status === 'DONE').length, 'step walked', 'steps walked'),
    counted(
      actions.filter(({ status }) => status === 'DONE').length,
      'action done',
      'actions done',
    ),
    counted(written.length, 'reflection written', 'reflections written'),
    counted(daysMet('DAY'), 'day on which a habit was kept', 'days on which a habit was kept'),
    counted(daysMet('WEEK'), 'week in which a habit was kept', 'weeks in which a habit was kept'),
  ].filter((words) => words !== '');
}

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
