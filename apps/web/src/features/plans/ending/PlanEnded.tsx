import { Button } from '@mantine/core';
import type { WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { PageHeader } from '../../../shared/ui';
import {
  capitalized,
  endingWords,
  localDateOf,
  shoreWords,
  When,
  WhenDay,
} from '../../../shared/words';
import { PlanPath } from '../PlanPath';
import { UndoLettingGo } from './UndoLettingGo';
import { DoneActions } from '../actions/DoneActions';
import { WrittenInPlan } from '../reflections/WrittenInPlan';
import classes from '../plan.module.css';
import { UserText } from '../../../shared/ui/UserText';

type Plan = WholePlanPartsFragment;

/** Ended on its first day with nothing done: there is nothing to review. */
function hardlyBegan({ endedAt, startsOn, timeZone, steps }: Plan): boolean {
  const done = steps.some(({ actions }) => actions.some(({ doneAt }) => doneAt));
  return !done && Boolean(endedAt) && localDateOf(endedAt!, timeZone) <= startsOn;
}

/** An ended plan: how it ended and what was done. Unfinished work is not counted. */
export function PlanEnded({ plan }: { plan: Plan }) {
  return (
    <>
      <PageHeader title={plan.ending ? capitalized(endingWords(plan.ending)) : plan.title}>
        {plan.title}, <Days plan={plan} />
      </PageHeader>
      {plan.ending && (
        <p className={`footing-voice ${classes.shoreLine}`}>
          {hardlyBegan(plan)
            ? 'You stopped on the first day, before doing any of it. That’s all right. Nothing is lost.'
            : shoreWords(plan.ending)}
        </p>
      )}
      {plan.endingNote && (
        <UserText as="blockquote" className={classes.endingNote}>
          {plan.endingNote}
        </UserText>
      )}
      <div className={classes.section}>
        <UndoLettingGo plan={plan} />
      </div>
      {!hardlyBegan(plan) && (
        <div className={classes.section}>
          <DoneActions plan={plan} />
        </div>
      )}
      <div className={classes.choices}>
        <Button component={Link} to="/closing" variant="light" size="md">
          Look back, and write to yourself
        </Button>
      </div>
      <div className={classes.section}>
        <PlanPath plan={plan} />
      </div>
      <WrittenInPlan plan={plan} />
    </>
  );
}

/** A plan that ended on its first day has no date range. */
function Days({ plan: { startsOn, endedAt, timeZone } }: { plan: Plan }) {
  if (!endedAt) return <WhenDay day={startsOn} zone={timeZone} distance={false} />;
  const ended = <When at={endedAt} say="day" zone={timeZone} />;
  if (startsOn >= localDateOf(endedAt, timeZone)) return ended;
  return (
    <>
      from <WhenDay day={startsOn} zone={timeZone} distance={false} /> to {ended}
    </>
  );
}
