import { Button } from '@mantine/core';
import { useMembership } from '../../shared/session/store';
import { toast } from '../../shared/ui';
import { confirmBurn, confirmShare } from './confirmations';
import type { useBreather } from './useBreather';
import classes from './breathers.module.css';
import { words } from './breathers.words';

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
    toast.done(words.choice.kept);
    onOver();
  };
  const onShare = async () => {
    if (!(await confirmShare(coachName, practice.name)) || !(await share())) return;
    toast.done(words.choice.shared(coachName));
    onOver();
  };
  if (minutes !== 0) {
    return (
      <section className={classes.waiting}>
        <p role="status">
          {minutes === null ? words.wait.notStarted : words.wait.minutes(minutes)}
        </p>
        <Button variant="light" size="md" disabled={busy} onClick={() => void onBurn()}>
          {words.wait.burnNow}
        </Button>
      </section>
    );
  }
  return (
    <section className={classes.choices} aria-labelledby="breather-choices">
      <h2 id="breather-choices" role="status">
        {words.choice.title}
      </h2>
      <div className={classes.row}>
        <Button variant="light" size="md" disabled={busy} onClick={() => void onBurn()}>
          {words.choice.burn}
        </Button>
        <Button variant="light" size="md" disabled={busy} onClick={() => void onKeep()}>
          {words.choice.keep}
        </Button>
        <Button variant="light" size="md" disabled={busy} onClick={() => void onShare()}>
          {words.choice.share(coachName)}
        </Button>
      </div>
      <p>{words.choice.later}</p>
    </section>
  );
}
