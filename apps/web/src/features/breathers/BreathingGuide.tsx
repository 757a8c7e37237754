import { Button } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useState } from 'react';
import classes from './breathers.module.css';
import { words } from './breathers.words';

/** Guidance for breathing: words for everyone, and on request a stone that rises and sinks. */
export function BreathingGuide() {
  const still = useReducedMotion();
  const [moving, setMoving] = useState(false);
  return (
    <section className={classes.breathe} aria-labelledby="breathe-along">
      <h2 id="breathe-along">{words.breathe.title}</h2>
      <p>{words.breathe.text}</p>
      {!still && (
        <>
          {moving && (
            <div className={classes.water} aria-hidden="true">
              <div className={classes.stone} />
              <span className={classes.in}>{words.breathe.in}</span>
              <span className={classes.out}>{words.breathe.out}</span>
            </div>
          )}
          <Button variant="default" size="md" onClick={() => setMoving(!moving)}>
            {moving ? words.breathe.stop : words.breathe.start}
          </Button>
        </>
      )}
    </section>
  );
}
