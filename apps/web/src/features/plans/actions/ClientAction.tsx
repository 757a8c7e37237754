import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ActionLine } from './ActionLine';
import { HabitCounter } from './HabitCounter';
import { pathToActionPage } from '../paths';
import { TickStone } from './TickStone';
import { WorkWords } from './WorkWords';
import type { ActionCommands, ActionLike } from '../types';

/** A client's action: a stone to tap, a counter, or a link to its page. */
export function ClientAction({
  action,
  commands,
  zone,
  alias,
  marked,
  children,
}: {
  action: ActionLike;
  /** Null if nothing can be done: the step is closed, or the plan is paused or has ended. */
  commands: ActionCommands | null;
  zone?: string;
  alias?: string;
  marked?: boolean;
  children?: ReactNode;
}) {
  const live = commands !== null && action.status !== 'LOCKED' ? commands : null;
  const path = pathToActionPage(action);
  return (
    <ActionLine
      action={action}
      reader="CLIENT"
      zone={zone}
      alias={alias}
      marked={marked}
      brief={live !== null && path !== null}
      lead={
        live && action.kind === 'ONCE' && !action.surprise ? (
          <TickStone
            seed={action.id}
            title={action.title}
            done={action.status === 'DONE'}
            onChange={(done) => void live.tick(action, done)}
          />
        ) : undefined
      }
    >
      {live && action.habit && (
        <HabitCounter
          title={action.title}
          habit={action.habit}
          onCount={(by, day) => void live.count(action, by, day)}
        />
      )}
      {live && path && (
        <Anchor component={Link} to={path} style={{ display: 'inline-block', paddingBlock: 8 }}>
          <WorkWords action={action} />
        </Anchor>
      )}
      {children}
    </ActionLine>
  );
}
