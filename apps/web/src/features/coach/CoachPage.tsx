import { Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MyCoachDocument, type MySessionPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { useMembership } from '../../shared/session/store';
import { EmptyState, Loaded, Page, PageHeader, Sheet } from '../../shared/ui';
import { CARE_WORDS, COACH_SEES_A_PAUSE, When } from '../../shared/words';
import { BookLink } from '../booking';
import { CoachAwayNotice, SentToCoach } from '../follow-ups';
import { MyFilesLine } from '../files';
import { MyMessagesLine } from '../messages';
import { MyPackagesLine } from '../packages';
import { CoachIntroduction } from './CoachIntroduction';
import { MissedSession } from './MissedSession';
import { MyPastSessions } from './MyPastSessions';
import { SessionCard } from './SessionCard';
import { SessionFiles } from './SessionFiles';
import classes from './coach.module.css';
import { words } from './coach.words';

/** The coach, the next session, and what was shared after earlier ones. */
export function CoachPage() {
  const { practice } = useMembership();
  // A session that has started counts as the next one until its end.
  const [now] = useState(() => new Date(Date.now() - 2 * 3_600_000).toISOString());
  const query = useQuery(MyCoachDocument, { variables: { now } });
  return (
    <Page>
      <Loaded query={query}>
        {({ myProfile, upcoming, oldest }) => {
          const sessions = upcoming.edges.map(({ node }) => node);
          return (
            <>
              <PageHeader title={myProfile.coach.name}>
                {myProfile.archivedAt
                  ? words.lastCoachAt(practice.name)
                  : words.coachAt(practice.name)}
              </PageHeader>
              <CoachIntroduction profile={myProfile.coachProfile} />
              <MyMessagesLine />
              {!myProfile.archivedAt && (
                <>
                  <CoachAwayNotice />
                  <SentToCoach />
                  <MissedSession />
                  <NextSessions sessions={sessions.filter(isPlanned)} />
                  <MyPackagesLine />
                </>
              )}
              <Cancelled sessions={sessions.filter(({ status }) => status === 'CANCELLED')} />
              <MyFilesLine coach={myProfile.coach.name} />
              <MyPastSessions
                before={now}
                justOver={sessions.filter(({ status }) => status === 'HELD')}
                oldest={oldest.edges[0]?.node.startsAt ?? null}
              />
              <Text size="sm" c="dimmed" className={classes.hint}>
                {CARE_WORDS.join(' ')} {COACH_SEES_A_PAUSE}
              </Text>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function NextSessions({ sessions }: { sessions: MySessionPartsFragment[] }) {
  const [next, ...later] = sessions;
  if (!next) {
    return (
      <EmptyState title={words.noneTitle} action={<BookLink />}>
        {words.none}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.section}>
        <Sheet title={words.next}>
          <SessionCard session={next} large />
          <SessionFiles session={next} title={words.filesOfNext} />
        </Sheet>
      </div>
      {later.length > 0 && (
        <div className={classes.section}>
          <Sheet title={words.later}>
            <ul className={classes.list}>
              {later.map((session) => (
                <li key={session.id}>
                  <SessionCard session={session} />
                  <SessionFiles session={session} />
                </li>
              ))}
            </ul>
          </Sheet>
        </div>
      )}
      {sessions.some(({ clientMay }) => clientMay === 'NOTHING') && (
        <Text size="sm" c="dimmed" className={classes.hint}>
          {words.jointChange}
        </Text>
      )}
      <div className={classes.section}>
        <BookLink />
      </div>
    </>
  );
}

/** Canceled sessions stay listed until their time has passed: a calendar entry does not update itself. */
function Cancelled({ sessions }: { sessions: MySessionPartsFragment[] }) {
  if (sessions.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.canceled.title}>
        <ul className={classes.list}>
          {sessions.map((session) => (
            <li key={session.id}>
              <Text td="line-through">
                <When at={session.startsAt} />
              </Text>
              <Text size="sm">{words.canceled.of(session.coachName)}</Text>
              <SessionFiles session={session} past />
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

const isPlanned = ({ status }: MySessionPartsFragment): boolean => status === 'PLANNED';
