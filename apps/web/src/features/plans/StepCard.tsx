import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Markdown } from '../../shared/ui';
import { lockWords, Sentence, useNow, When } from '../../shared/words';
import { ActionLine } from './actions/ActionLine';
import { words } from './plans.words';
import type { ActionLike, Reader, StepLike } from './types';
import classes from './actions/action.module.css';
import { UserText } from '../../shared/ui/UserText';

/**
 * One step: its purpose, locks, guidance and actions. Each action is a plain line unless `renderAction` replaces it;
 * `children` come last (what can be done with the step).
 */
export function StepCard<Action extends ActionLike>({
  step,
  renderAction,
  children,
  ...reader
}: Reader & {
  step: StepLike<Action>;
  renderAction?: (action: Action) => ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={classes.card}>
      <p className={`footing-voice ${classes.purpose}`}>{step.purpose}</p>
      <StepDates step={step} zone={reader.zone} />
      <StepLocks step={step} {...reader} />
      {reader.reader === 'CLIENT' && step.locks.some(({ kind }) => kind === 'SAFETY_HOLD') && (
        <Anchor component={Link} to="/safety" className={classes.wayOn}>
          {words.step.aboutHold}
        </Anchor>
      )}
      {step.waitReason && (
        <p className={classes.lock}>
          <Sentence
            text={words.step.waitShortened}
            reason={<UserText>{step.waitReason}</UserText>}
          />
        </p>
      )}
      {step.skipReason && (
        <p className={classes.lock}>
          <Sentence text={words.step.skipped} reason={<UserText>{step.skipReason}</UserText>} />
        </p>
      )}
      {step.guidance.trim() !== '' && (
        <details className={classes.more}>
          <summary>{words.step.about}</summary>
          <Markdown text={step.guidance} voice={reader.reader === 'CLIENT'} />
        </details>
      )}
      {step.actions.length > 0 && (
        <ul className={classes.lines} aria-label={words.step.actions(step.title)}>
          {actionsOf(step).map(
            (action) =>
              renderAction?.(action) ?? <ActionLine key={action.id} action={action} {...reader} />,
          )}
        </ul>
      )}
      {children}
    </div>
  );
}

/** The date at which an action's lock ends is not shown while the step itself is closed. */
function actionsOf<Action extends ActionLike>({ status, actions }: StepLike<Action>): Action[] {
  return actions.map((action) =>
    status === 'LOCKED' && action.lock?.until ? { ...action, lock: null } : action,
  );
}

function StepDates({ step, zone }: { step: StepLike; zone?: string }) {
  const { status, opensAt, endedAt } = step;
  if (endedAt && status !== 'OPEN' && status !== 'LOCKED') {
    return (
      <Text size="sm" c="dimmed">
        <Sentence
          text={status === 'SKIPPED' ? words.step.skippedOn : words.step.doneOn}
          when={<When at={endedAt} zone={zone} />}
        />
      </Text>
    );
  }
  if (!opensAt || status !== 'OPEN') return null;
  return (
    <Text size="sm" c="dimmed">
      <Sentence text={words.step.openSince} when={<When at={opensAt} zone={zone} />} />
    </Text>
  );
}

function StepLocks({ step: { status, ...step }, ...reader }: Reader & { step: StepLike }) {
  const now = useNow();
  // The page already says that the plan has ended.
  const locks = step.locks.filter(({ kind }) => kind !== 'ENDED');
  if (status !== 'LOCKED' || locks.length === 0) return null;
  if (locks.length === 1) {
    return <p className={classes.lock}>{lockWords(locks[0]!, { now, ...reader })}</p>;
  }
  return (
    <div className={classes.locks}>
      <p>{words.step.allOf}</p>
      <ul>
        {locks.map((lock) => (
          <li key={lock.kind + (lock.title ?? '') + (lock.until ?? '')}>
            {lockWords(lock, { now, ...reader })}
          </li>
        ))}
      </ul>
    </div>
  );
}
