import type { ContactLogPartsFragment } from '@footing/contract';
import { EmptyState, Sheet } from '../../shared/ui';
import { capitalized, useNow, When, usePronouns } from '../../shared/words';
import { agreedWords } from '../../shared/words/allowance-words';
import { CalmDays } from './CalmDays';
import { coachWords, contactWords, nextWords, otherWordsCapitalized, words } from './contact.words';
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
  const names = {
    you: callName ?? capitalized(words.page.you),
    other: otherWordsCapitalized(alias),
  };
  return (
    <>
      {log.allowance && <Allowance log={log} alias={alias} zone={zone} callName={callName} />}
      <CalmDays log={log} zone={zone} callName={callName} />
      {log.items.length > 0 ? (
        <Sheet title={words.list.title}>
          <ul className={classes.lines}>
            {log.items.slice(0, LINES).map((item) => (
              <li key={item.id}>
                <When at={item.at} say="dayTime" capital zone={zone} />
                <span>
                  {contactWords(item, names)}
                  {callName && item.overBy > 0 && (
                    <span className={classes.beyond}>{words.list.overAllowance}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : (
        <EmptyState title={words.list.none} order={2}>
          {callName ? words.list.noneTextForCoach(callName) : words.list.noneText}
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
  return (
    <Sheet title={callName ? words.allowance.title : words.allowance.titleForClient}>
      <p className={classes.agreed}>
        {agreedWords(state, callName ?? capitalized(words.page.you))}
      </p>
      {state.max > 0 && state.used > 0 && state.reason !== 'BOUNDARY' && (
        <p className={classes.left}>
          {callName
            ? words.allowance.usedByClient(state.used, state.days, pronouns)
            : words.allowance.usedByYou(state.used, state.days)}
        </p>
      )}
      {!callName && <p className={classes.soft}>{nextWords(state, { alias, now, zone })}</p>}
      {callName && state.oftenExceeded && (
        <p className={classes.look} role="note">
          {words.allowance.oftenExceeded(state.over, callName, state.days)}
        </p>
      )}
      {callName && !state.oftenExceeded && (
        <p className={classes.soft}>{coachWords(state, { now, zone })}</p>
      )}
    </Sheet>
  );
}
