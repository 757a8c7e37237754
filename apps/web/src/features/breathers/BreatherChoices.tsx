import { Button } from '@mantine/core';
import { useMembership } from '../../shared/session/store';
import { toast } from '../../shared/ui';
import { confirmBurn, confirmShare } from './confirmations';
import type { useBreather } from './useBreather';
import classes from './breathers.module.css';

/** The choices for a breather: burn it at any time; after the wait also keep or share it. */
export function BreatherChoices({
  minutes,
  coachName,
  breather,
  onOver,
}: {
  /** Minutes left to wait; 0 when the wait is over, null before it has begun. */
  minutes: number | null;
  coachName: string;
  breather: ReturnType<typeof useBreather>;
  onOver: () => void;
}) {
  const { practice } = useMembership();
  const { busy, keep, share, burn } = breather;
  const onBurn = async () => {
    if (!(await confirmBurn())) return;
    await burn();
    onOver();
  };
  const onKeep = async () => {
    if (!(await keep())) return;
    toast.done('Kept, for you alone.');
    onOver();
  };
  const onShare = async () => {
    if (!(await confirmShare(coachName, practice.name)) || !(await share())) return;
    toast.done(`Shared with ${coachName}. You can take it back below.`);
    onOver();
  };
  if (minutes !== 0) {
    return (
      <section className={classes.waiting}>
        <p role="status">{waitWords(minutes)}</p>
        <Button variant="light" size="md" disabled={busy} onClick={() => void onBurn()}>
          Burn it now
        </Button>
      </section>
    );
  }
  return (
    <section className={classes.choices} aria-labelledby="breather-choices">
      <h2 id="breather-choices" role="status">
        Ten minutes have passed. What shall become of it?
      </h2>
      <div className={classes.row}>
        <Button variant="light" size="md" disabled={busy} onClick={() => void onBurn()}>
          Burn it
        </Button>
        <Button variant="light" size="md" disabled={busy} onClick={() => void onKeep()}>
          Keep it for me
        </Button>
        <Button variant="light" size="md" disabled={busy} onClick={() => void onShare()}>
          Share it with {coachName}
        </Button>
      </div>
      <p>Nothing has to be decided now. It can also stay here as it is.</p>
    </section>
  );
}

function waitWords(minutes: number | null): string {
  if (minutes === null) return 'The ten minutes begin when your words have reached us.';
  if (minutes === 1) return 'One more minute. Then you decide: burn it, keep it, or share it.';
  return `${minutes} more minutes. Then you decide: burn it, keep it, or share it. You can close this page; it waits for you.`;
}
