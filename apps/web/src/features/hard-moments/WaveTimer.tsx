import { assertNever } from '@footing/kernel';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { startWave, stopWave, useRunningWave } from './running-wave';
import { HEIGHT, phaseAt, pointAt, WAVE_MS, waveTo, WIDTH, type WavePhase } from './wave';
import { words } from './hard-moments.words';
import classes from './hard-moments.module.css';

const SECOND = 1_000;
const MINUTE = 60_000;

/** Ten minutes in which an urge can rise and pass. `onEased` opens where the client writes what helped, if they can. */
export function WaveTimer({ onEased }: { onEased?: (() => void) | undefined }) {
  const startedAt = useRunningWave();
  const [now, setNow] = useState(() => Date.now());
  const [isEasier, setIsEasier] = useState(false);
  useEffect(() => {
    if (startedAt === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, [startedAt]);
  const start = () => {
    setIsEasier(false);
    setNow(Date.now());
    startWave();
  };
  const end = (easier: boolean) => {
    setIsEasier(easier);
    stopWave();
  };
  if (startedAt === null) {
    return (
      <Tool>
        <p role="status">{isEasier ? words.wave.passed : words.wave.text}</p>
        <div className={classes.row}>
          {isEasier && onEased && (
            <Button size="md" onClick={onEased}>
              {words.helped.write}
            </Button>
          )}
          <Button size="md" variant={isEasier ? 'default' : 'filled'} onClick={start}>
            {words.wave.start}
          </Button>
        </div>
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
          <>
            <Button size="md" onClick={() => end(true)}>
              {words.wave.easier}
            </Button>
            <Button variant="default" size="md" onClick={start}>
              {words.wave.again}
            </Button>
          </>
        )}
        <Button variant={isOver ? 'subtle' : 'default'} size="md" onClick={() => end(false)}>
          {words.wave.stop}
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
