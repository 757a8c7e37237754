import {
  ConfirmBoundaryDocument,
  SetBoundaryDocument,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { BoundaryStatus, closesOutreach } from '../../../shared/boundary';
import { useMembership } from '../../../shared/session/store';
import { Sheet, useChange } from '../../../shared/ui';
import { localDateOf, useNow } from '../../../shared/words';
import { BoundaryDialog } from './BoundaryDialog';
import { boundaryQueries, outreachTitles, pauseOfOutreach } from './outreach-titles';
import { EndOrderDialog } from './EndOrderDialog';
import { meaningWords, pausedWords, words } from './boundary.words';
import type { Plan } from '../types';
import classes from '../client.module.css';

/** The boundary, since when it holds, and what it closes. */
export function BoundaryPanel({
  profile,
  plan,
}: {
  profile: CoachProfilePartsFragment;
  plan: Plan | null;
}) {
  const [asking, setAsking] = useState<'BOUNDARY' | 'ORDER' | null>(null);
  const { boundary, otherAlias, timeZone } = profile;
  const now = useNow();
  const today = localDateOf(now, timeZone);
  const pause = boundary === 'OPEN' && plan ? pauseOfOutreach(plan) : undefined;
  const held = plan && plan.status !== 'ENDED' ? outreachTitles(plan) : [];
  const closed = closesOutreach(boundary) ? held : [];
  const close = () => setAsking(null);
  return (
    <Sheet
      title={words.title(otherAlias)}
      actions={
        boundary !== 'LEGAL_ORDER' && (
          <Button size="compact-sm" variant="light" onClick={() => setAsking('BOUNDARY')}>
            {boundary === 'UNKNOWN' ? words.set : words.edit}
          </Button>
        )
      }
    >
      <BoundaryStatus
        current={profile}
        zone={timeZone}
        meaning={pause ? pausedWords(pause, now, timeZone) : meaningWords(boundary, closed)}
      />
      <Confirm profile={profile} />
      <KeepAsItIs profile={profile} today={today} />
      {boundary === 'LEGAL_ORDER' && <OrderEnds onAsk={() => setAsking('ORDER')} />}
      {asking === 'BOUNDARY' && <BoundaryDialog profile={profile} plan={plan} onClose={close} />}
      {asking === 'ORDER' && <EndOrderDialog profile={profile} onClose={close} />}
    </Sheet>
  );
}

/** Confirms a pending change that waits for a coach, once its hours are over. */
function Confirm({
  profile: { id: clientId, pendingBoundary },
}: {
  profile: CoachProfilePartsFragment;
}) {
  const now = useNow();
  const change = useChange(ConfirmBoundaryDocument, {
    says: words.confirmed,
    refetchQueries: boundaryQueries,
  });
  if (!pendingBoundary?.needsConfirmation || Date.parse(pendingBoundary.takesEffectAt) > now)
    return null;
  return (
    <Button
      mt="xs"
      mr="xs"
      size="compact-sm"
      loading={change.busy}
      onClick={() => void change.run({ input: { clientId } })}
    >
      {words.confirm}
    </Button>
  );
}

/** Withdraws a pending loosening by recording the current boundary again. */
function KeepAsItIs({ profile, today }: { profile: CoachProfilePartsFragment; today: string }) {
  const change = useChange(SetBoundaryDocument, {
    says: words.kept,
    refetchQueries: boundaryQueries,
  });
  const { id: clientId, boundary, boundaryUntil } = profile;
  const spaceIsOver = boundary === 'ASKED_FOR_SPACE' && (!boundaryUntil || boundaryUntil <= today);
  if (!profile.pendingBoundary || spaceIsOver) return null;
  return (
    <Button
      mt="xs"
      size="compact-sm"
      variant="subtle"
      loading={change.busy}
      onClick={() =>
        void change.run({ input: { clientId, boundary, until: boundaryUntil ?? null } })
      }
    >
      {words.keep}
    </Button>
  );
}

function OrderEnds({ onAsk }: { onAsk: () => void }) {
  const { role } = useMembership();
  return role === 'OWNER' ? (
    <Button mt="xs" size="compact-sm" variant="subtle" onClick={onAsk}>
      {words.order.ended}
    </Button>
  ) : (
    <p className={classes.soft}>{words.order.onlyOwner}</p>
  );
}
