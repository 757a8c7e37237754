import { UnstyledButton } from '@mantine/core';
import { StoneDrawing } from '../../../shared/path/StoneDrawing';
import classes from './action.module.css';
import { words } from './actions.words';

const CHECK = 'M-6,-0.5 L-1.5,3.6 L7,-5';

/** The stone of one action: plain, because only the current step's stone is lit; dry once it is done. */
export function ActionStone({
  seed,
  done,
  open = false,
}: {
  seed: string;
  done: boolean;
  /** Tapping completes it: leaves room for the check mark. */
  open?: boolean;
}) {
  return (
    <svg
      className={classes.stone}
      data-done={done || undefined}
      viewBox="-26 -19 52 38"
      width={52}
      height={38}
      aria-hidden="true"
      focusable="false"
    >
      <g className={classes.stoneBody}>
        <StoneDrawing
          seed={seed}
          standing={done || open ? 'dry' : 'ahead'}
          rx={19}
          ry={10.5}
          rings={1}
        />
        {done && <path className={classes.check} d={CHECK} />}
      </g>
      {open && !done && (
        <g className={classes.box}>
          <circle r={11} />
          <path d={CHECK} transform="scale(0.8)" />
        </g>
      )}
    </svg>
  );
}

/** Completes and undoes an action by tapping its stone. */
export function TickStone({
  seed,
  title,
  done,
  onChange,
}: {
  seed: string;
  title: string;
  done: boolean;
  onChange: (done: boolean) => void;
}) {
  return (
    <UnstyledButton
      role="checkbox"
      aria-checked={done}
      aria-label={title}
      title={done ? words.tick.undo : words.tick.markDone}
      className={classes.tick}
      onClick={() => onChange(!done)}
    >
      <ActionStone seed={seed} done={done} open />
      <span className={classes.tickWords} aria-hidden="true">
        {done ? words.tick.done : words.tick.markDone}
      </span>
    </UnstyledButton>
  );
}
