import type { AttentionKind } from '@footing/contract';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useShortcuts } from '../../shared/ui';
import { attentionWords, exactWords, useNow } from '../../shared/words';
import { useMembership } from '../../shared/session/store';
import { ReasonMenu } from '../attention';
import { AcknowledgeButton } from '../follow-ups';
import type { Today } from './types';
import { needsOf, type Need, type Reason } from './needs';
import { SnoozedAndDismissed } from './SnoozedAndDismissed';
import { reasonPlace, reasonWords, sinceWords } from './reason-words';
import classes from './coach-today.module.css';

/** Clients who need the coach, each with the reasons and a link to where they are handled. */
export function AttentionList({ today }: { today: Today }) {
  const needs = needsOf(today);
  const [chosen, setChosen] = useState<AttentionKind | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const kinds = countKinds(needs, today.attention);
  // The chosen kind may no longer be in the list.
  const only = kinds.some(([kind]) => kind === chosen) ? chosen : null;
  const shown = only
    ? needs.filter(({ reasons }) => reasons.some(({ kind }) => kind === only))
    : needs;
  useFirstKey(shown[0]?.reasons[0]);
  // The pressed button disappears with its reason, so focus moves to the heading.
  const gone = () => head.current?.focus();
  return (
    <>
      <h2 className={classes.head} ref={head} tabIndex={-1}>
        Who needs you
      </h2>
      {needs.length === 0 && (
        <div className={classes.calm}>
          <p className="footing-voice">Nobody is waiting for you.</p>
          <p>Steps to approve, notes to sign, and clients who have gone quiet will appear here.</p>
        </div>
      )}
      {kinds.length > 1 && (
        <div className={classes.kinds} role="group" aria-label="Show only">
          {kinds.map(([kind, count]) => (
            <UnstyledButton
              key={kind}
              className={classes.kind}
              data-kind={kind}
              aria-pressed={only === kind}
              onClick={() => setChosen(only === kind ? null : kind)}
            >
              {attentionWords(kind)} <span className="footing-figures">{count}</span>
            </UnstyledButton>
          ))}
        </div>
      )}
      <ul className={classes.needList}>
        {shown.map((need) => (
          <NeedLine key={need.clientId} need={need} only={only} today={today.today} gone={gone} />
        ))}
      </ul>
      <SnoozedAndDismissed today={today} />
    </>
  );
}

/** A client with their first reason; a button shows the others. */
function NeedLine({
  need: { clientId, callName, name, coachName, reasons },
  only,
  today,
  gone,
}: {
  need: Need;
  only: AttentionKind | null;
  today: string;
  gone: () => void;
}) {
  const [open, setOpen] = useState(false);
  // A stand-in sees only this line for a colleague's client; an owner can open the client's page.
  const mayOpen = useMembership().role === 'OWNER' || coachName === null;
  const first = reasons.find(({ kind }) => kind === only) ?? reasons[0]!;
  const others = reasons.filter((reason) => reason !== first);
  return (
    <li className={classes.need}>
      {mayOpen ? (
        <Link to={`/clients/${clientId}`} className={classes.needName}>
          {name}
        </Link>
      ) : (
        <span className={classes.needName}>{name}</span>
      )}
      <div>
        {coachName && <span className={classes.since}>{coachName}’s client</span>}
        <ul className={classes.reasons}>
          {[first, ...(open ? others : [])].map((reason) => (
            <ReasonLine
              key={reason.id}
              reason={reason}
              today={today}
              gone={gone}
              mayOpen={mayOpen}
            />
          ))}
        </ul>
        {others.length > 0 && (
          <UnstyledButton
            className={classes.more}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Less' : `and ${others.length} more`}
            <VisuallyHidden> about {callName}</VisuallyHidden>
          </UnstyledButton>
        )}
      </div>
    </li>
  );
}

function ReasonLine({
  reason,
  today,
  gone,
  mayOpen,
}: {
  reason: Reason;
  today: string;
  gone: () => void;
  mayOpen: boolean;
}) {
  const now = useNow();
  const words = reasonWords(reason);
  const since = sinceWords(reason, now);
  return (
    <li
      className={classes.reason}
      data-kind={reason.kind}
      data-follow-up={reason.followUpId ? true : undefined}
    >
      <span>
        {mayOpen ? <Link to={reasonPlace(reason)}>{words}</Link> : words}{' '}
        {since && reason.since && (
          <time className={classes.since} dateTime={reason.since} title={exactWords(reason.since)}>
            {since}
          </time>
        )}
      </span>
      {reason.followUpId ? (
        <AcknowledgeButton
          id={reason.followUpId}
          about={`${reason.callName}, ${words}`}
          gone={gone}
        />
      ) : (
        <ReasonMenu
          id={reason.id}
          kind={reason.kind}
          about={`${reason.callName}, ${words}`}
          today={today}
          gone={gone}
        />
      )}
    </li>
  );
}

function useFirstKey(first: Reason | undefined) {
  const navigate = useNavigate();
  useShortcuts([
    {
      keys: 'g',
      says: 'Go to the first who needs you',
      run: () => {
        if (first) void navigate(reasonPlace(first));
      },
    },
  ]);
}

/** The number of clients per kind of reason, in display order. */
function countKinds(needs: Need[], attention: Reason[]): [AttentionKind, number][] {
  return [...new Set(attention.map(({ kind }) => kind))]
    .map((kind): [AttentionKind, number] => [
      kind,
      needs.filter(({ reasons }) => reasons.some((reason) => reason.kind === kind)).length,
    ])
    .filter(([, count]) => count > 0);
}
