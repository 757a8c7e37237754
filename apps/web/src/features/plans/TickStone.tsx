import { UnstyledButton } from '@mantine/core';
import { StoneDrawing } from '../../shared/path/StoneDrawing';
import classes from './action.module.css';

/** The stone of one action: lit while it waits, dry and still once it is done. */
export function ActionStone({
  seed,
  done,
  dim = false,
}: {
  seed: string;
  done: boolean;
  dim?: boolean;
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
          standing={done ? 'dry' : dim ? 'ahead' : 'lit'}
          rx={19}
          ry={10.5}
          rings={1}
        />
        {done && <path className={classes.check} d="M-6,-0.5 L-1.5,3.6 L7,-5" />}
      </g>
    </svg>
  );
}

/** Does and undoes an action by a touch of its stone. */
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
      title={done ? 'Done. Touch it again to undo' : 'Mark as done'}
      className={classes.tick}
      onClick={() => onChange(!done)}
    >
      <ActionStone seed={seed} done={done} />
    </UnstyledButton>
  );
}
