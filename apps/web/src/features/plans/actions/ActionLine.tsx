import type { ReactNode } from 'react';
import { Markdown } from '../../../shared/ui';
import {
  actionKindWords,
  lockWords,
  localDateOf,
  Sentence,
  useNow,
  When,
} from '../../../shared/words';
import { ActionStone } from './TickStone';
import type { ActionLike, Reader } from '../types';
import { countWords, dueWords, metWords, words } from './actions.words';
import classes from './action.module.css';
import { UserText } from '../../../shared/ui/UserText';

/**
 * One action in a list: its stone, title, due date and lock. `lead` replaces the stone (e.g. a checkbox), `children`
 * come below (a counter, a link, what was written).
 */
export function ActionLine({
  action,
  reader,
  zone,
  alias,
  lead,
  marked = false,
  brief = false,
  children,
}: Reader & {
  action: ActionLike;
  lead?: ReactNode;
  /** The person followed a link to this action. */
  marked?: boolean;
  /** Without its guidance, which is on the page where the action is done. */
  brief?: boolean;
  children?: ReactNode;
}) {
  const now = useNow();
  const { id, title, status, lock, habit } = action;
  return (
    <li
      id={`action-${id}`}
      className={classes.line}
      data-status={status}
      data-marked={marked || undefined}
      tabIndex={marked ? -1 : undefined}
    >
      <div className={classes.lead}>
        {lead ?? <ActionStone seed={id} done={status === 'DONE'} />}
      </div>
      <div className={classes.lineWords}>
        <UserText as="p" className={classes.title}>
          {title}
        </UserText>
        <p className={classes.facts}>
          {factsOf(action, reader, localDateOf(now, zone)).join(' · ')}
          {status === 'DONE' && action.doneAt && (
            <>
              {' · '}
              <Sentence
                text={words.line.doneOn}
                when={<When at={action.doneAt} say="day" zone={zone} />}
              />
            </>
          )}
        </p>
        {status === 'LOCKED' && lock && lock.kind !== 'ENDED' && (
          <p className={classes.lock}>{lockWords(lock, { now, zone, alias, reader })}</p>
        )}
        {habit && reader === 'COACH' && (
          <p className={classes.facts}>
            {countWords(habit)} · {metWords(habit)}
          </p>
        )}
        {!brief && <ActionMore action={action} />}
        {children}
      </div>
    </li>
  );
}

/** Outreach is named without the other person: the line may be closed by what they or a court asked for. */
function factsOf(action: ActionLike, reader: Reader['reader'], today: string): string[] {
  const due = dueWords(action, today, reader);
  const facts = [actionKindWords(action)];
  if (action.status === 'DONE' && !action.doneAt) facts.push(words.tick.done);
  if (!action.required) facts.push(words.line.optional);
  if (action.reach === 'YES') facts.push(words.line.outreach[reader]);
  if (action.reach === 'PRACTICAL') facts.push(words.line.practical);
  if (due) facts.push(due);
  return facts;
}

function ActionMore({
  action: { guidance, prompt, noReachReason, noReachBy },
}: {
  action: ActionLike;
}) {
  if (!guidance.trim() && !prompt && !noReachReason) return null;
  return (
    <details className={classes.more}>
      <summary>{words.line.how}</summary>
      <Markdown text={guidance} />
      {prompt && (
        <UserText as="p" className={`footing-voice ${classes.prompt}`}>
          {prompt}
        </UserText>
      )}
      {noReachReason && (
        <p>
          <Sentence
            text={words.line.noReach}
            name={noReachBy}
            reason={<UserText>{noReachReason}</UserText>}
          />
        </p>
      )}
    </details>
  );
}
