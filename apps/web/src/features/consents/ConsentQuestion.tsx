import { Button } from '@mantine/core';
import type { ConsentPurpose } from '@footing/contract';
import { useId, useState, type ReactNode } from 'react';
import { focusOnMount } from '../../shared/ui/focus/focus-on-mount';
import { useConsent } from './useConsent';
import classes from './consents.module.css';
import { words } from './consents.words';

/** Asked once, with the first entry it is about. Until it is answered, and after a no, nobody else can read it. */
export function ConsentQuestion({
  purpose,
  title,
  children,
  afterYes,
}: {
  purpose: ConsentPurpose;
  title: string;
  /** What consent means, in a sentence or two. */
  children: ReactNode;
  afterYes: string;
}) {
  const id = useId();
  const { said, say, busy } = useConsent(purpose);
  const [answered, setAnswered] = useState(false);
  const answer = async (granted: boolean) => {
    if (await say(granted)) setAnswered(true);
  };
  if (answered) {
    return (
      <p className={classes.answered} role="status" tabIndex={-1} ref={focusOnMount}>
        {said === 'YES' ? afterYes : words.afterNo} {words.change}
      </p>
    );
  }
  if (said !== 'NOTHING') return null;
  return (
    <section className={classes.question} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{children}</p>
      <div className={classes.row}>
        <Button size="md" variant="light" disabled={busy} onClick={() => void answer(true)}>
          {words.yes}
        </Button>
        <Button size="md" variant="light" disabled={busy} onClick={() => void answer(false)}>
          {words.no}
        </Button>
      </div>
    </section>
  );
}
