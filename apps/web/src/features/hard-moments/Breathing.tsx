import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { BreathSound, SECONDS, type Breath } from './breath-sound';
import { words } from './hard-moments.words';
import classes from './hard-moments.module.css';

/** Breathing along with a picture, and with a tone for whoever turns it on. */
export function Breathing() {
  const [breath, setBreath] = useState<Breath | null>(null);
  const [sound, setSound] = useState<BreathSound | null>(null);
  useEffect(() => {
    if (breath === null) return undefined;
    sound?.play(breath);
    const next = breath === 'IN' ? 'OUT' : 'IN';
    const timer = setTimeout(() => setBreath(next), SECONDS[breath] * 1_000);
    return () => clearTimeout(timer);
  }, [breath, sound]);
  useEffect(() => () => sound?.close(), [sound]);
  const stop = () => {
    setBreath(null);
    setSound(null);
  };
  return (
    <section className={classes.one} aria-labelledby="breathe-slowly">
      <h2 id="breathe-slowly">{words.breathe.title}</h2>
      <p>{words.breathe.text}</p>
      {breath !== null && (
        <div className={classes.water} data-phase={breath} aria-hidden="true">
          <svg viewBox="0 0 100 100" className={classes.stone}>
            <circle cx="50" cy="50" r="48" />
          </svg>
          <span>{breath === 'IN' ? words.breathe.in : words.breathe.out}</span>
        </div>
      )}
      <div className={classes.row}>
        {breath === null ? (
          <Button size="md" onClick={() => setBreath('IN')}>
            {words.breathe.start}
          </Button>
        ) : (
          <>
            <Button variant="default" size="md" onClick={stop}>
              {words.breathe.stop}
            </Button>
            {typeof AudioContext === 'function' && (
              <Button
                variant="subtle"
                size="md"
                onClick={() => setSound(sound ? null : new BreathSound())}
              >
                {sound ? words.breathe.soundOff : words.breathe.soundOn}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
