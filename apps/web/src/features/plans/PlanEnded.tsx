import { Text } from '@mantine/core';
import type { WholePlanPartsFragment } from '@footing/contract';
import { PageHeader, Sheet } from '../../shared/ui';
import { capitalized, endingWords, shoreWords, When, WhenDay } from '../../shared/words';
import { PlanPath } from './PlanPath';
import { Writings } from './Writings';
import classes from './plan.module.css';

type Plan = WholePlanPartsFragment;

/** The shore: how it ended, and what was done on the way. What was left undone is not counted. */
export function PlanEnded({ plan }: { plan: Plan }) {
  const done = whatWasDone(plan);
  return (
    <>
      <PageHeader title={plan.ending ? capitalized(endingWords(plan.ending)) : plan.title}>
        {plan.title}, from <WhenDay day={plan.startsOn} zone={plan.timeZone} distance={false} /> to{' '}
        {plan.endedAt ? <When at={plan.endedAt} say="day" zone={plan.timeZone} /> : 'its end'}
      </PageHeader>
      {plan.ending && (
        <p className={`footing-voice ${classes.shoreLine}`}>{shoreWords(plan.ending)}</p>
      )}
      {plan.endingNote && <blockquote className={classes.endingNote}>{plan.endingNote}</blockquote>}
      <div className={classes.section}>
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
      </div>
      <div className={classes.section}>
        <PlanPath plan={plan} />
      </div>
      <Writings plan={plan} />
    </>
  );
}

function whatWasDone({ steps }: Plan): string[] {
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
