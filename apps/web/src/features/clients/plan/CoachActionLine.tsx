import { IconCircle, IconCircleCheck, IconLock } from '@tabler/icons-react';
import type { SurpriseOutcome } from '@footing/contract';
import { Link } from 'react-router';
import { assertNever, shortLockWords, useNow, When, WhenDay } from '../../../shared/words';
import type { ClientData, Plan, Step } from '../types';
import classes from '../client.module.css';
import { UserText } from '../../../shared/ui/UserText';

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
            {action.noReachBy} on why this isn’t reaching out:{' '}
            <UserText>{action.noReachReason}</UserText>
          </span>
        )}
      </span>
    </li>
  );
}

function StatusIcon({ status, ended }: { status: Action['status']; ended: boolean }) {
  if (ended && status !== 'DONE') {
    return <IconCircle size={18} stroke={1.5} role="img" aria-label="Not walked" />;
  }
  switch (status) {
    case 'DONE':
      return <IconCircleCheck size={18} stroke={1.7} role="img" aria-label="Done" />;
    case 'OPEN':
      return <IconCircle size={18} stroke={1.7} role="img" aria-label="Open" />;
    case 'LOCKED':
      return <IconLock size={18} stroke={1.5} role="img" aria-label="Not yet" />;
    default:
      return assertNever(status);
  }
}

function ActionFacts({ action, plan }: { action: Action; plan: Plan }) {
  const now = useNow();
  const { habit } = action;
  return (
    <>
      <span>{kindWords[action.kind]}</span>
      {!action.required && <span>Optional</span>}
      {action.reach === 'YES' && <span>Reaches out</span>}
      {action.reach === 'PRACTICAL' && <span>Practical contact</span>}
      {habit && (
        <span>
          {habit.count} of {habit.times} {habit.per === 'DAY' ? 'today' : 'this week'},{' '}
          {habit.periodsMet} of {habit.periods} {habit.per === 'DAY' ? 'days' : 'weeks'} met
        </span>
      )}
      {action.doneAt && (
        <span>
          Done <When at={action.doneAt} zone={plan.timeZone} />
        </span>
      )}
      {action.given && <span>{cameWords[action.given.outcome ?? 'NOT_NOTED']}</span>}
      {action.status === 'OPEN' && action.dueOn && (
        <span className={action.overdue ? classes.overdue : undefined}>
          {action.overdue ? 'Was meant for ' : 'Meant for '}
          <WhenDay day={action.dueOn} zone={plan.timeZone} />
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
  if (!session) return <span>Agreed in a session</span>;
  return (
    <Link to={`/sessions/${session.id}#note-${action.fromNote}`} className={classes.quietLink}>
      Agreed in the session of <When at={session.startsAt} say="day" />
    </Link>
  );
}

const cameWords: Record<SurpriseOutcome | 'NOT_NOTED', string> = {
  NOT_NOTED: 'Given, nothing noted since',
  WARM: 'A warm word came back',
  NEUTRAL: 'A plain word came back',
  NO_RESPONSE: 'No word came back, and that is complete',
  ASKED_TO_STOP: 'They asked to stop',
};

const kindWords: Record<Action['kind'], string> = {
  ONCE: 'To do once',
  HABIT: 'A habit',
  REFLECTION: 'To write about',
  QUESTIONNAIRE: 'Questions',
};
