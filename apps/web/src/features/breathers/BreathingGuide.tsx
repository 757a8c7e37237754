import { Button } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useState } from 'react';
import classes from './breathers.module.css';

/** Guidance for breathing: words for everyone, and on request a stone that rises and sinks. */
export function BreathingGuide() {
  const still = useReducedMotion();
  const [moving, setMoving] = useState(false);
  return (
    <section className={classes.breathe} aria-labelledby="breathe-along">
      <h2 id="breathe-along">While you wait, breathe</h2>
      <p>
        In through the nose while you count to four. Out through the mouth while you count to six.
        Ten times is about two minutes.
      </p>
      {!still && (
        <>
          {moving && (
            <div className={classes.water} aria-hidden="true">
              <div className={classes.stone} />
              <span className={classes.in}>In</span>
              <span className={classes.out}>Out</span>
            </div>
          )}
          <Button variant="default" size="md" onClick={() => setMoving(!moving)}>
            {moving ? 'Stop' : 'Show me the pace'}
          </Button>
        </>
      )}
    </section>
  );
}
