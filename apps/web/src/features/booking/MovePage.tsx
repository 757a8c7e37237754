import { useQuery } from '@apollo/client/react';
import {
  MoveMySessionDocument,
  SessionToMoveDocument,
  type MySessionPartsFragment,
} from '@footing/contract';
import { useNavigate, useParams } from 'react-router';
import {
  BackTo,
  confirmThat,
  EmptyState,
  Loaded,
  Page,
  PageHeader,
  toast,
  useChange,
} from '../../shared/ui';
import { capitalized, dayTimeWords, useNow } from '../../shared/words';
import classes from './booking.module.css';
import { words as all } from './booking.words';
import { FreeTimes } from './FreeTimes';
import { useTakenTimes } from './useTakenTimes';

const words = all.move;

/** A client moves a session, or asks for another time when it starts soon. */
export function MovePage() {
  const { sessionId = '' } = useParams();
  const query = useQuery(SessionToMoveDocument, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page>
      <BackTo to="/coach">{all.back}</BackTo>
      <PageHeader title={words.title} />
      <Loaded query={query}>
        {({ session }) =>
          session.clientMay === 'NOTHING' ? (
            <EmptyState title={words.over.title}>{words.over.says}</EmptyState>
          ) : (
            <Moving session={session} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Moving({ session }: { session: MySessionPartsFragment }) {
  const now = useNow();
  const go = useNavigate();
  const { round, onTaken } = useTakenTimes();
  const move = useChange(MoveMySessionDocument, { refetchQueries: ['MyCoach', 'ClientToday'] });
  const asks = session.clientMay === 'ASK';
  const choose = async (startsAt: string) => {
    const when = capitalized(dayTimeWords(startsAt, now));
    const sure = await confirmThat({
      title: asks ? words.ask : words.confirm,
      words: asks
        ? words.askSays(when, session.coachName)
        : all.confirm.says(when, session.minutes),
      yes: asks ? words.askYes : words.yes,
      no: all.confirm.no,
    });
    if (!sure) return;
    const input = { sessionId: session.id, version: session.version, startsAt };
    const moved = await move.run({ input }, onTaken);
    if (!moved) return;
    // It may have become a request since the page was opened.
    toast.done(moved.startsAt === startsAt ? words.done : words.asked);
    void go('/coach');
  };
  return (
    <>
      <p className={classes.rules}>
        {words.now(dayTimeWords(session.startsAt, now))} {asks && words.late(session.coachName)}
      </p>
      <FreeTimes
        key={round}
        wanted={{ sessionId: session.id }}
        busy={move.busy}
        choose={(startsAt) => void choose(startsAt)}
      />
    </>
  );
}
