import type { AttentionKind } from '@footing/contract';
import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useShortcuts } from '../../shared/ui';
import { attentionWords, exactWords, useNow } from '../../shared/words';
import type { Need, Reason } from './needs';
import { reasonPlace, reasonWords, sinceWords } from './reason-words';
import classes from './coach-today.module.css';

/** Clients who need the coach, each with the reasons in words and a way straight to the place. */
export function WhoNeedsYou({ needs }: { needs: Need[] }) {
  const [only, setOnly] = useState<AttentionKind | null>(null);
  const kinds = countKinds(needs);
  const shown = only
    ? needs.filter(({ reasons }) => reasons.some(({ kind }) => kind === only))
    : needs;
  useFirstKey(shown[0]?.reasons[0]);
  if (needs.length === 0) {
    return (
      <>
        <h2 className={classes.head}>Who needs you</h2>
        <div className={classes.calm}>
          <p className="footing-voice">Nobody waits for you.</p>
          <p>
            Steps that wait for your word, notes to sign and people who went quiet will be here.
          </p>
        </div>
      </>
    );
  }
  return (
    <>
      <h2 className={classes.head}>Who needs you</h2>
      {kinds.length > 1 && (
        <div className={classes.kinds} role="group" aria-label="Show only">
          {kinds.map(([kind, count]) => (
            <UnstyledButton
              key={kind}
              className={classes.kind}
              data-kind={kind}
              aria-pressed={only === kind}
              onClick={() => setOnly(only === kind ? null : kind)}
            >
              {attentionWords(kind)} <span className="footing-figures">{count}</span>
            </UnstyledButton>
          ))}
        </div>
      )}
      <ul className={classes.needList}>
        {shown.map((need) => (
          <li key={need.clientId} className={classes.need}>
            <Link to={`/clients/${need.clientId}`} className={classes.needName}>
              {need.name}
            </Link>
            <ul className={classes.reasons}>
              {need.reasons.map((reason) => (
                <ReasonLine key={reason.id} reason={reason} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function ReasonLine({ reason }: { reason: Reason }) {
  const now = useNow();
  return (
    <li className={classes.reason} data-kind={reason.kind}>
      <Link to={reasonPlace(reason)}>{reasonWords(reason)}</Link>
      <time className={classes.since} dateTime={reason.since} title={exactWords(reason.since)}>
        {sinceWords(reason.since, now)}
      </time>
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

function countKinds(needs: Need[]): [AttentionKind, number][] {
  const counts = new Map<AttentionKind, number>();
  for (const { reasons } of needs) {
    for (const kind of new Set(reasons.map((reason) => reason.kind))) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...counts];
}
