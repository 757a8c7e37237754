import { Button } from '@mantine/core';
import type { WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { PageHeader } from '../../../shared/ui';
import {
  capitalized,
  endingWords,
  localDateOf,
  Sentence,
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
import { endedUnstarted } from '../../../shared/path/step-progress';
import { words } from './ending.words';

type Plan = WholePlanPartsFragment;

/** An ended plan: how it ended and what was done. Unfinished work is not counted. */
export function PlanEnded({ plan }: { plan: Plan }) {
  const unstarted = endedUnstarted(plan);
  return (
    <>
      <PageHeader title={plan.ending ? capitalized(endingWords(plan.ending)) : plan.title}>
        <Days plan={plan} />
      </PageHeader>
      {plan.ending && (
        <p className={`footing-voice ${classes.shoreLine}`}>
          {shoreWords(plan.ending, 'CLIENT', unstarted)}
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
      {!unstarted && (
        <div className={classes.section}>
          <DoneActions plan={plan} />
        </div>
      )}
      <div className={classes.choices}>
        <Button component={Link} to="/closing" variant="light" size="md">
          {words.ended.lookBack}
        </Button>
      </div>
      <div className={classes.section}>
        <PlanPath plan={plan} />
      </div>
      <WrittenInPlan plan={plan} />
    </>
  );
}

/** The title and dates; a plan that ended on its first day has no date range. */
function Days({ plan: { title, startsOn, endedAt, timeZone } }: { plan: Plan }) {
  const started = <WhenDay day={startsOn} zone={timeZone} distance={false} />;
  const ended = endedAt && <When at={endedAt} say="day" zone={timeZone} />;
  const isRange = endedAt && startsOn < localDateOf(endedAt, timeZone);
  return (
    <Sentence
      text={isRange ? words.ended.planAndDays : words.ended.planAndDay}
      plan={title}
      day={ended ?? started}
      from={started}
      to={ended}
    />
  );
}
