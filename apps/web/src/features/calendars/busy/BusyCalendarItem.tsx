import {
  CheckBusyCalendarDocument,
  MyBusyCalendarsDocument,
  RemoveBusyCalendarDocument,
  type BusyCalendarPartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { confirmThat, toast, useChange } from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import classes from './busy.module.css';
import { words } from './busy.words';

const AGAIN = { refetchQueries: [MyBusyCalendarsDocument], awaitRefetchQueries: true };

/** One calendar: how reading it went, read it again, remove it. */
export function BusyCalendarItem({ calendar }: { calendar: BusyCalendarPartsFragment }) {
  const { id: calendarId, name, host, isChecking } = calendar;
  const check = useChange(CheckBusyCalendarDocument);
  const remove = useChange(RemoveBusyCalendarDocument, {
    ...AGAIN,
    done: () => toast.done(words.removed(name)),
  });
  const removeIfSure = async () => {
    const { title, words: says, yes } = words.sure;
    const isSure = await confirmThat({ title: title(name), words: says, yes });
    if (isSure) await remove.run({ calendarId });
  };
  return (
    <li className={classes.calendar}>
      <div className={classes.facts}>
        <p className={classes.name}>{name}</p>
        <p className={classes.quiet}>{words.from(host)}</p>
        <div role="status" className={classes.facts}>
          <State calendar={calendar} />
        </div>
      </div>
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          variant="light"
          aria-label={words.checkOne(name)}
          loading={check.busy}
          disabled={isChecking}
          onClick={() => void check.run({ calendarId })}
        >
          {words.check}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={words.removeOne(name)}
          loading={remove.busy}
          onClick={() => void removeIfSure()}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

function State({ calendar }: { calendar: BusyCalendarPartsFragment }) {
  const { isChecking, problem, readAt } = calendar;
  if (isChecking) return <p>{words.checking}</p>;
  const when = readAt && <When at={readAt} say="ago" />;
  if (!problem) return <p>{when && <Sentence text={words.read} when={when} />}</p>;
  return (
    <>
      <p className={classes.problem}>{words.problem[problem]}</p>
      {when && (
        <p className={classes.quiet}>
          <Sentence text={words.stillCounts} when={when} />
        </p>
      )}
    </>
  );
}
