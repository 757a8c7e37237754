import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { shoreWords, type Ending } from '../words/ending-and-boundary-labels';
import { stepLockWords } from '../words/lock-words';
import type { FullPathProps } from './types';
import { StoneDrawing } from './StoneDrawing';
import { words } from './path.words';
import { currentKey, pathWords, standingOf, type PathStone } from './stones';
import classes from './path.module.css';

const WIDTH = 132;

/** A plan as a path of stepping stones across water, from top to bottom, with titles, locks in words and the far shore. */
export function FullPath(props: FullPathProps) {
  const { stones, ending = null, label = words.label } = props;
  const here = ending ? null : currentKey(stones);
  return (
    <div className={classes.full}>
      <River />
      {!ending && <VisuallyHidden>{pathWords(stones)}</VisuallyHidden>}
      <ol className={classes.list} aria-label={label}>
        {stones.map((stone, index) => (
          <li
            key={stone.key}
            className={classes.row}
            data-standing={standingOf(stone)}
            aria-current={stone.key === here ? 'step' : undefined}
          >
            <svg
              className={classes.cell}
              viewBox={`0 0 ${WIDTH} 104`}
              width={WIDTH}
              height={104}
              aria-hidden="true"
              focusable="false"
            >
              <g transform={`translate(${WIDTH / 2 + meander(index)} 50)`}>
                <StoneDrawing
                  seed={stone.key}
                  standing={standingOf(stone)}
                  here={stone.key === here}
                  outreach={stone.outreach}
                />
              </g>
            </svg>
            <div className={classes.words}>
              <StoneWords {...props} stone={stone} here={stone.key === here} />
              {props.detail?.(stone)}
            </div>
          </li>
        ))}
      </ol>
      <Shore {...props} ending={ending} />
    </div>
  );
}

function StoneWords({
  stone,
  here,
  selected,
  onSelect,
  state,
  ...reader
}: FullPathProps & { stone: PathStone; here: boolean }) {
  const text = (
    <>
      <span className={classes.state}>
        {state ? state(stone) : here ? words.here(reader.callName) : words.state[standingOf(stone)]}
      </span>
      <span className={classes.title}>{stone.title}</span>
      {stone.lock && stone.status === 'LOCKED' && (
        <span className={classes.lock}>{stepLockWords(stone, reader)}</span>
      )}
      {stone.outreach && (
        <span className={classes.reaches}>{words.outreach[reader.reader ?? 'CLIENT']}</span>
      )}
    </>
  );
  if (!onSelect) return <div className={classes.label}>{text}</div>;
  return (
    <UnstyledButton
      className={classes.label}
      aria-expanded={selected === undefined ? undefined : selected === stone.key}
      onClick={() => onSelect(stone.key)}
    >
      {text}
    </UnstyledButton>
  );
}

/** Moves stones left and right, so that the path meanders. */
const meander = (index: number): number => Math.round(Math.sin(index * 2.1 + 0.6) * 13);

/** The water, as high as the list: a seamlessly repeated tile. */
function River() {
  const id = useId();
  return (
    <svg className={classes.river} width={WIDTH} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}water`} width={WIDTH} height="208" patternUnits="userSpaceOnUse">
          <path
            className={classes.water}
            d="M9,0C-3,52 -3,52 7,104S17,156 9,208H123C135,156 129,156 125,104S115,52 123,0Z"
          />
          <g className={classes.current}>
            <path d="M18,30q9,-6 18,0t18,0" />
            <path d="M84,62q7,-5 14,0t14,0" />
            <path d="M26,98q6,-4 12,0t12,0" />
            <path d="M70,128q9,-6 18,0t18,0" />
            <path d="M22,164q7,-5 14,0t14,0" />
            <path d="M88,192q6,-4 12,0t12,0" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id}water)`} />
    </svg>
  );
}

function Shore({
  ending,
  reader,
  unstarted,
}: Pick<FullPathProps, 'reader' | 'unstarted'> & { ending: Ending | null }) {
  return (
    <div className={classes.shoreRow}>
      <svg
        className={classes.shoreDrawing}
        viewBox={`0 0 ${WIDTH} 76`}
        width={WIDTH}
        height={76}
        aria-hidden="true"
        focusable="false"
      >
        <path className={classes.shoreWash} d="M0,30C22,14 44,34 70,22S112,12 132,22V76H0Z" />
        <path
          className={classes.shore}
          d="M0,42C24,26 48,46 74,33S114,24 132,33V58Q126,76 106,76H26Q6,76 0,58Z"
        />
        <g className={classes.grass}>
          <path d="M22,52q-2,-9 -6,-12M23,52q0,-10 2,-15M24,52q3,-7 7,-9" />
          <path d="M98,56q-2,-8 -5,-11M99,56q0,-11 2,-16M100,56q3,-8 8,-11" />
          <path d="M62,62q-1,-5 -3,-7M63,62q1,-6 3,-8" />
        </g>
      </svg>
      <p className={classes.shoreWords}>
        {ending ? shoreWords(ending, reader, unstarted) : words.end}
      </p>
    </div>
  );
}
