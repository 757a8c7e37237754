import { Button } from '@mantine/core';
import type { WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { PageHeader } from '../../shared/ui';
import { capitalized, endingWords, shoreWords, When, WhenDay } from '../../shared/words';
import { PlanPath } from './PlanPath';
import { WhatWasDone } from './WhatWasDone';
import { Writings } from './Writings';
import classes from './plan.module.css';

type Plan = WholePlanPartsFragment;

/** The shore: how it ended, and what was done on the way. What was left undone is not counted. */
export function PlanEnded({ plan }: { plan: Plan }) {
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
        <WhatWasDone plan={plan} />
      </div>
      <div className={classes.choices}>
        <Button component={Link} to="/closing" variant="light" size="md">
          Look back, and write to yourself
        </Button>
      </div>
      <div className={classes.section}>
        <PlanPath plan={plan} />
      </div>
      <Writings plan={plan} />
    </>
  );
}
