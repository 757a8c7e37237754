import type { CoachProfilePartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Sheet } from '../../shared/ui';
import { boundaryMeaning, boundaryWords, When } from '../../shared/words';
import { BoundaryDialog } from './BoundaryDialog';
import { closesOutreach, outreachTitles } from './boundaries';
import type { Plan } from './PlanSection';
import classes from './client.module.css';

/** What the other person wants, since when, and what it holds closed. */
export function BoundaryPanel({
  profile,
  plan,
}: {
  profile: CoachProfilePartsFragment;
  plan: Plan | null;
}) {
  const [setting, setSetting] = useState(false);
  const { boundary, boundaryReason, boundarySince, otherAlias } = profile;
  const closed = closesOutreach(boundary);
  const held = plan && plan.status !== 'ENDED' ? outreachTitles(plan) : [];
  return (
    <Sheet
      title={`What ${otherAlias || 'the other person'} wants`}
      actions={
        <Button size="compact-sm" variant="light" onClick={() => setSetting(true)}>
          {boundary === 'UNKNOWN' ? 'Set the boundary' : 'Change'}
        </Button>
      }
    >
      <p className={classes.boundary} data-closed={closed || undefined}>
        {boundaryWords(boundary)}
      </p>
      <p className={classes.soft}>
        Since <When at={boundarySince} />
        {boundaryReason && <>: {boundaryReason}</>}
      </p>
      <p className={classes.meaning}>
        {boundaryMeaning(boundary)}
        {closed && held.length > 0 && ` Held now: ${held.join(', ')}.`}
      </p>
      {setting && (
        <BoundaryDialog profile={profile} plan={plan} onClose={() => setSetting(false)} />
      )}
    </Sheet>
  );
}
