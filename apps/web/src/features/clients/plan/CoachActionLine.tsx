import { IconCircle, IconCircleCheck, IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import {
  actionKindWords,
  assertNever,
  Sentence,
  shortLockWords,
  useNow,
  When,
  WhenDay,
} from '../../../shared/words';
import type { ClientData, Plan, Step } from '../types';
import { habitWords, responseWords, words as all } from './plan.words';
import classes from '../client.module.css';
import { UserText } from '../../../shared/ui/UserText';

const words = all.action;

type Action = Step['actions'][number];

export function CoachActionLine({
  action,
  plan,
  client,
}: {
  action: Action;
  plan: Plan;
  client: ClientData;
}) {
  return (
    <li className={classes.action} data-status={action.status} id={`action-${action.id}`}>
      <StatusIcon status={action.status} ended={plan.status === 'ENDED'} />
      <span className={classes.actionWords}>
        <UserText as="span" className={classes.actionTitle}>
          {action.title}
        </UserText>
        <span className={classes.actionFacts}>
          <ActionFacts action={action} plan={plan} />
          <FromNote action={action} client={client} />
        </span>
        {action.noReachReason && (
          <span className={classes.actionFacts}>
            <Sentence
              text={words.noReach}
              name={action.noReachBy}
              reason={<UserText>{action.noReachReason}</UserText>}
            />
          </span>
        )}
      </span>
    </li>
  );
}

function StatusIcon({ status, ended }: { status: Action['status']; ended: boolean }) {
  if (ended && status !== 'DONE') {
    return <IconCircle size={18} stroke={1.5} role="img" aria-label={words.status.ENDED} />;
  }
  switch (status) {
    case 'DONE':
      return <IconCircleCheck size={18} stroke={1.7} role="img" aria-label={words.status.DONE} />;
    case 'OPEN':
      return <IconCircle size={18} stroke={1.7} role="img" aria-label={words.status.OPEN} />;
    case 'LOCKED':
      return <IconLock size={18} stroke={1.5} role="img" aria-label={words.status.LOCKED} />;
    default:
      return assertNever(status);
  }
}

function ActionFacts({ action, plan }: { action: Action; plan: Plan }) {
  const now = useNow();
  const { habit } = action;
  return (
    <>
      <span>{actionKindWords(action)}</span>
      {!action.required && <span>{words.optional}</span>}
      {action.reach === 'YES' && <span>{words.outreach}</span>}
      {action.reach === 'PRACTICAL' && <span>{words.practical}</span>}
      {habit && <span>{habitWords(habit)}</span>}
      {action.doneAt && (
        <span>
          <Sentence
            text={words.done}
            when={<When at={action.doneAt} say="on" zone={plan.timeZone} />}
          />
        </span>
      )}
      {action.given && <span>{responseWords(action.given.outcome)}</span>}
      {action.status === 'OPEN' && action.dueOn && (
        <span className={action.overdue ? classes.overdue : undefined}>
          <Sentence
            text={action.overdue ? words.overdue : words.due}
            day={<WhenDay day={action.dueOn} zone={plan.timeZone} />}
          />
        </span>
      )}
      {action.status === 'LOCKED' && action.lock && plan.status !== 'ENDED' && (
        <span>{shortLockWords(action.lock, { now, zone: plan.timeZone, reader: 'COACH' })}</span>
      )}
    </>
  );
}

/** Link to the note in which the action was agreed. */
function FromNote({ action, client }: { action: Action; client: ClientData }) {
  if (!action.fromNote) return null;
  const session = client.sessions.find(({ notes }) =>
    notes.some(({ id }) => id === action.fromNote),
  );
  if (!session) return <span>{words.from.session}</span>;
  return (
    <Link to={`/sessions/${session.id}#note-${action.fromNote}`} className={classes.quietLink}>
      <Sentence text={words.from.sessionOn} day={<When at={session.startsAt} say="day" />} />
    </Link>
  );
}
