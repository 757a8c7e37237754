import type { ContactLogPartsFragment } from '@footing/contract';
import { EmptyState, Sheet } from '../../shared/ui';
import { useNow, When, whenWords, pronounWithVerb, usePronouns } from '../../shared/words';
import { CalmDays } from './CalmDays';
import {
  agreedWords,
  contactWords,
  nextWords,
  otherWordsCapitalized,
  otherWords,
} from './contact-words';
import classes from './contact.module.css';

const LINES = 20;

/** The allowance and its use, calm days, and logged contacts. */
export function ContactHistory({
  log,
  alias,
  zone,
  callName,
}: {
  log: ContactLogPartsFragment;
  /** What the other person is called here; may be empty. */
  alias: string;
  /** The client's time zone. */
  zone: string;
  /** The client's name, for their coach; omitted for the client. */
  callName?: string;
}) {
  const names = { you: callName ?? 'You', other: otherWordsCapitalized(alias) };
  return (
    <>
      {log.allowance && <Allowance log={log} alias={alias} zone={zone} callName={callName} />}
      <CalmDays log={log} zone={zone} />
      {log.items.length > 0 ? (
        <Sheet title={callName ? 'What was noted' : 'What you noted'}>
          <ul className={classes.lines}>
            {log.items.slice(0, LINES).map((item) => (
              <li key={item.id}>
                <When at={item.at} say="dayTime" capital zone={zone} />
                <span>
                  {contactWords(item, names)}
                  {callName && item.overBy > 0 && (
                    <span className={classes.beyond}> · beyond what was agreed</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : (
        <EmptyState title={callName ? 'No contact noted' : 'Nothing noted yet'} order={2}>
          {callName
            ? `${callName} lets you see the contact log. It has been quiet, or nothing was noted.`
            : 'When there was contact, and who began it, will be listed here.'}
        </EmptyState>
      )}
    </>
  );
}

function Allowance({
  log,
  alias,
  zone,
  callName,
}: {
  log: ContactLogPartsFragment;
  alias: string;
  zone: string;
  callName: string | undefined;
}) {
  const now = useNow();
  const pronouns = usePronouns();
  const state = log.allowance!;
  const other = otherWords(alias);
  return (
    <Sheet title={callName ? 'What you agreed on' : 'What you and your coach agreed on'}>
      <p className={classes.agreed}>
        {agreedWords(state, callName ? pronounWithVerb(pronouns, 'begins', 'begin') : 'you begin')}.
      </p>
      {state.max > 0 && state.reason !== 'BOUNDARY' && (
        <p className={classes.left}>
          <b className="footing-figures">{state.left}</b> of {state.max} left
        </p>
      )}
      {callName ? (
        <CoachWords state={state} callName={callName} now={now} zone={zone} />
      ) : (
        <p className={classes.soft}>{nextWords(state, { other, now, zone })}</p>
      )}
    </Sheet>
  );
}

function CoachWords({
  state,
  callName,
  now,
  zone,
}: {
  state: NonNullable<ContactLogPartsFragment['allowance']>;
  callName: string;
  now: number;
  zone: string;
}) {
  if (state.oftenExceeded) {
    return (
      <p className={classes.look} role="note">
        {state.over} beyond it in these days. {callName} may be glad to look at it with you.
      </p>
    );
  }
  const next =
    state.reason === 'USED' && state.nextAt
      ? `${callName} can make the next one from ${whenWords(state.nextAt, now, zone)} on.`
      : '';
  const beyond = state.over > 0 ? `${state.over} beyond it in these days. ` : '';
  return beyond || next ? <p className={classes.soft}>{beyond + next}</p> : null;
}
