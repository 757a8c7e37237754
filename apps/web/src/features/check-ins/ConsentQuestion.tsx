import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMembership } from '../../shared/session/store';
import { useConsent } from '../consents';
import { focused } from './focused';
import classes from './check-ins.module.css';

/** Asked once, with the first check-in. Until it is answered, and after a no, nobody else reads them. */
export function ConsentQuestion({ coachName }: { coachName: string }) {
  const { practice } = useMembership();
  const { said, say, busy } = useConsent('CHECK_INS');
  const [answered, setAnswered] = useState(false);
  const answer = async (granted: boolean) => {
    if (await say(granted)) setAnswered(true);
  };
  if (answered) {
    return (
      <p className={classes.answered} role="status" tabIndex={-1} ref={focused}>
        {said === 'YES' ? `${coachName} can see your check-ins now.` : 'They stay with you alone.'}{' '}
        You can change this on your You page at any time.
      </p>
    );
  }
  if (said !== 'NOTHING') return null;
  return (
    <section className={classes.question} aria-labelledby="consent-question">
      <h2 id="consent-question">Shall {coachName} see these?</h2>
      <p>
        If you like, {coachName} sees your check-ins and their lines, to know how you are between
        two talks. The owner of {practice.name} could read them too. Until you say so, nobody but
        you does.
      </p>
      <div className={classes.row}>
        <Button size="md" variant="light" disabled={busy} onClick={() => void answer(true)}>
          Yes, my coach may
        </Button>
        <Button size="md" variant="light" disabled={busy} onClick={() => void answer(false)}>
          Only me
        </Button>
      </div>
    </section>
  );
}
