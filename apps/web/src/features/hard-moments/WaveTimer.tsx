import { assertNever } from '@footing/kernel';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { HEIGHT, phaseAt, pointAt, WAVE_MS, waveTo, WIDTH, type WavePhase } from './wave';
import { words } from './hard-moments.words';
import classes from './hard-moments.module.css';

const SECOND = 1_000;
const MINUTE = 60_000;

/** Ten minutes in which an urge can rise and pass. Only this page knows that it runs. */
export function WaveTimer() {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, [startedAt]);
  const start = () => {
    setNow(Date.now());
    setStartedAt(Date.now());
  };
  if (startedAt === null) {
    return (
      <Tool>
        <p>{words.wave.text}</p>
        <Button size="md" onClick={start}>
          {words.wave.start}
        </Button>
      </Tool>
    );
  }
  const part = Math.min(1, Math.max(0, (now - startedAt) / WAVE_MS));
  const isOver = part >= 1;
  return (
    <Tool>
      <Wave part={part} />
      <div role="status">
        {!isOver && (
          <p className={classes.left}>
            {words.wave.left(Math.ceil((WAVE_MS * (1 - part)) / MINUTE))}
          </p>
        )}
        <p>{phaseWords(phaseAt(part))}</p>
      </div>
      <div className={classes.row}>
        {isOver && (
          <Button size="md" onClick={start}>
            {words.wave.again}
          </Button>
        )}
        <Button variant="default" size="md" onClick={() => setStartedAt(null)}>
          {isOver ? words.wave.done : words.wave.stop}
        </Button>
      </div>
    </Tool>
  );
}

function Tool({ children }: { children: React.ReactNode }) {
  return (
    <section className={classes.one} aria-labelledby="wait-it-out">
      <h2 id="wait-it-out">{words.wave.title}</h2>
      {children}
    </section>
  );
}

function Wave({ part }: { part: number }) {
  const { x, y } = pointAt(part);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.wave} aria-hidden="true">
      <path d={waveTo(1)} className={classes.line} />
      <path d={waveTo(part)} className={classes.gone} />
      <circle cx={x} cy={y} r={9} className={classes.boat} />
    </svg>
  );
}

function phaseWords(phase: WavePhase): string {
  switch (phase) {
    case 'RISING':
      return words.wave.rising;
    case 'TOP':
      return words.wave.top;
    case 'FALLING':
      return words.wave.falling;
    case 'OVER':
      return words.wave.over;
    default:
      return assertNever(phase);
  }
}
