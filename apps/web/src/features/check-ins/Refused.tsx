import { Button } from '@mantine/core';
import { exactWords } from '../../shared/words';
import type { Unheard } from './unsent-check-ins';
import { allValueWords } from './words';
import classes from './check-ins.module.css';

/** A check-in that the server will not take: what it was, why, and a way to let it go. */
export function Refused({
  value,
  message,
  onDrop,
}: {
  value: Unheard;
  message: string | undefined;
  onDrop: () => void;
}) {
  return (
    <section className={classes.refused} role="alert">
      {value.kind === 'made' ? (
        <>
          <p>
            Your check-in of {exactWords(value.madeAt)} was not taken. {message}
          </p>
          <p>It said: {allValueWords(value)}.</p>
          {value.line && <p className={classes.line}>{value.line}</p>}
        </>
      ) : (
        <p>{message}</p>
      )}
      <Button variant="light" size="md" onClick={onDrop}>
        {value.kind === 'made' ? 'Let it go' : 'All right'}
      </Button>
    </section>
  );
}
