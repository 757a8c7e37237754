import { CoachSessionDocument, type CoachSessionQuery } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group } from '@mantine/core';
import { Link, useLocation, useParams } from 'react-router';
import { AddToCalendar } from '../../../shared/calendar/AddToCalendar';
import { Loaded, LoadingState, PageHeader } from '../../../shared/ui';
import { Sentence, sessionStatusWords, useNow, When } from '../../../shared/words';
import { repeatsWords } from '../../../shared/words/repeats-words';
import { IntakeNotice } from '../../forms';
import { AttachedFiles } from '../../files';
import { SessionNotes } from '../../notes';
import { SignatureNotice } from '../../terms';
import { CancelSessionButton } from './CancelSessionButton';
import { StatusButtonsOfBoth } from './SessionStatusButtons';
import { sessionDialog } from '../dialog/session-dialog';
import { SessionRequest } from './SessionRequest';
import { SessionTimes } from './SessionTimes';
import { stateOf } from '../both-partners';
import { words } from './session.words';
import classes from '../sessions.module.css';
import { UserText } from '../../../shared/ui/UserText';

type Session = CoachSessionQuery['session'];

/** One session: time and place, status, and notes. */
export function SessionPage() {
  const { sessionId = '' } = useParams();
  const { search } = useLocation();
  const query = useQuery(CoachSessionDocument, { variables: { id: sessionId } });
  return (
    <article className={classes.page} key={sessionId}>
      <Link to={`/sessions${search}`} className={`${classes.back} footing-screen-only`}>
        {words.all}
      </Link>
      <Loaded query={query} skeleton={<LoadingState lines={8} label={words.loading} />}>
        {({ session }) => (
          <>
            <SessionHeader session={session} />
            <SessionRequest session={session} />
            {session.status === 'PLANNED' && (
              <>
                <IntakeNotice clientId={session.clientId} />
                <SignatureNotice clientId={session.clientId} />
              </>
            )}
            <AttachedFiles
              clientId={session.clientId}
              side="COACH"
              callName={session.callName}
              spot={{ title: words.filesOf, sessionId: session.id }}
              listed={session.status === 'CANCELLED'}
            />
            <SessionNotes session={session} />
          </>
        )}
      </Loaded>
    </article>
  );
}

function SessionHeader({ session }: { session: Session }) {
  const { search } = useLocation();
  const { partner } = session;
  const hasStarted = Date.parse(session.startsAt) <= useNow();
  // The buttons of both say it then. Said twice, the line would grow and move them while they are pressed.
  const saysForEach =
    hasStarted && partner && ![session.status, partner.status].includes('CANCELLED');
  return (
    <PageHeader
      title={
        <Sentence
          text={partner ? words.titleOfTwo : words.title}
          name={
            <Link to={`/clients/${session.clientId}`} className={classes.titleLink}>
              {session.clientName}
            </Link>
          }
          partner={
            partner && (
              <Link to={`/clients/${partner.clientId}`} className={classes.titleLink}>
                {partner.name}
              </Link>
            )
          }
          when={<When at={session.startsAt} say="day" />}
        />
      }
      actions={
        <Group gap="xs">
          <StatusButtonsOfBoth session={session} />
          {session.status === 'PLANNED' && !session.hasSignedNotes && (
            <>
              <Button
                size="sm"
                variant="light"
                onClick={() => sessionDialog.open({ move: session })}
              >
                {words.edit}
              </Button>
              <AddToCalendar sessionId={session.id} reader="coach" />
              <CancelSessionButton session={session} />
            </>
          )}
        </Group>
      }
    >
      <span className={classes.facts}>
        <SessionTimes session={session} />
        {!saysForEach && <span>{stateOf(session, sessionStatusWords)}</span>}
        {partner && (
          <>
            <span>{words.joint}</span>
            <Anchor component={Link} to={`/sessions/${partner.sessionId}${search}`}>
              {words.ofPartner(partner.callName)}
            </Anchor>
          </>
        )}
        {session.status === 'PLANNED' && session.hasSignedNotes && <span>{words.onRecord}</span>}
        {session.repeats && <span>{repeatsWords(session.repeats)}</span>}
        {session.typeName && <UserText>{session.typeName}</UserText>}
        {session.place && <UserText>{session.place}</UserText>}
        {isWebLink(session.link) && (
          <Anchor href={session.link} target="_blank" rel="noopener noreferrer">
            {words.openLink}
          </Anchor>
        )}
      </span>
    </PageHeader>
  );
}

const isWebLink = (link: string): boolean => /^https?:\/\//i.test(link);
