import {
  CancelMySessionDocument,
  TakeBackSessionRequestDocument,
  type MySessionPartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { confirmThat, toast, useChange } from '../../shared/ui';
import { onDayTimeWords, useNow } from '../../shared/words';
import classes from './booking.module.css';
import { words } from './booking.words';

const REFETCH = { refetchQueries: ['MyCoach', 'ClientToday'] };

/** Move and cancel, or what the client asked for and has no answer to yet. */
export function MySessionActions({ session }: { session: MySessionPartsFragment }) {
  const { request, clientMay } = session;
  if (clientMay === 'NOTHING') return null;
  if (request && !request.answer) return <OpenRequest session={session} />;
  return (
    <>
      {request?.answer === 'DECLINED' && (
        <p className={classes.request}>{words.request.declined}</p>
      )}
      <div className={classes.actions}>
        <Button
          component={Link}
          to={`/coach/sessions/${session.id}/move`}
          variant="subtle"
          size="compact-md"
        >
          {words.move.button}
        </Button>
        <CancelButton session={session} />
      </div>
    </>
  );
}

function CancelButton({ session }: { session: MySessionPartsFragment }) {
  const now = useNow();
  const cancel = useChange(CancelMySessionDocument, REFETCH);
  const asks = session.clientMay === 'ASK';
  const ask = async () => {
    const sure = await confirmThat({
      title: asks ? words.cancel.askTitle : words.cancel.title,
      words: asks
        ? words.cancel.askSays(session.coachName)
        : words.cancel.says(onDayTimeWords(session.startsAt, now)),
      yes: asks ? words.cancel.askYes : words.cancel.yes,
      no: words.cancel.no,
    });
    if (!sure) return;
    const done = await cancel.run({ sessionId: session.id });
    // It may have become a request since the page was opened.
    if (done) toast.done(done.status === 'CANCELLED' ? words.cancel.done : words.move.asked);
  };
  return (
    <Button variant="subtle" size="compact-md" loading={cancel.busy} onClick={() => void ask()}>
      {words.cancel.button}
    </Button>
  );
}

function OpenRequest({ session }: { session: MySessionPartsFragment }) {
  const now = useNow();
  const takeBack = useChange(TakeBackSessionRequestDocument, {
    ...REFETCH,
    says: words.request.takenBack,
  });
  const wantedAt = session.request?.startsAt;
  return (
    <>
      <p className={classes.request}>
        {wantedAt ? words.request.move(onDayTimeWords(wantedAt, now)) : words.request.cancel}
      </p>
      <Button
        variant="subtle"
        size="compact-md"
        loading={takeBack.busy}
        onClick={() => void takeBack.run({ sessionId: session.id })}
      >
        {words.request.takeBack}
      </Button>
    </>
  );
}
