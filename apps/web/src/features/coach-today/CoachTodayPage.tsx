import { CoachTodayDocument, PracticeTodayDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { AfterPaint, Loaded, LoadingState, PageHeader } from '../../shared/ui';
import { NowProvider, Sentence, weekdayDateWords } from '../../shared/words';
import { MINE, useWhose, WhoseMenu, type Whose } from '../../shared/whose';
import { Caseload } from '../clients';
import { NewPeopleLine } from '../leads';
import { AskedAgain } from '../notifications';
import { sessionDialog } from '../sessions';
import { FirstSteps } from './FirstSteps';
import { SessionsToday } from './SessionsToday';
import { AttentionList } from './AttentionList';
import { words } from './coach-today.words';
import { needsOf } from './needs';
import type { Today } from './types';
import classes from './coach-today.module.css';

/** How many clients Today lists at most. */
const LISTED_CLIENTS = 50;
/** Not in the background: a coach who is shown a step is not told of it on their devices. */
const POLL = { pollInterval: 300_000, skipPollAttempt: () => document.hidden };

/** The morning overview: who needs the coach and why, today's sessions, and the caseload. */
export function CoachTodayPage() {
  const whose = useWhose();
  return (
    <div className={classes.page}>
      {whose.isMine ? <OwnToday whose={whose} /> : <PracticeToday key={whose.of} whose={whose} />}
    </div>
  );
}

function OwnToday({ whose }: { whose: Whose }) {
  const query = useQuery(CoachTodayDocument, POLL);
  return (
    <Loaded query={query} skeleton={loading}>
      {({ coachToday }) => <TodayOf today={coachToday} whose={whose} />}
    </Loaded>
  );
}

/** For an owner: Today of another coach, or of all. */
function PracticeToday({ whose }: { whose: Whose }) {
  const query = useQuery(PracticeTodayDocument, {
    variables: { coachId: whose.coachId },
    fetchPolicy: 'cache-and-network',
    ...POLL,
  });
  return (
    <Loaded query={query} skeleton={loading}>
      {({ practiceToday }) => <TodayOf today={practiceToday} whose={whose} />}
    </Loaded>
  );
}

const loading = <LoadingState lines={10} label={words.loading} />;

function TodayOf({ today, whose }: { today: Today; whose: Whose }) {
  const isFirst = whose.isMine && isEmpty(today);
  return (
    <NowProvider value={today.now}>
      <TodayHeader today={today} whose={whose} />
      {whose.isMine && <NewPeopleLine count={today.newPeople} />}
      {whose.isMine && <AskedAgain />}
      {isFirst ? <FirstSteps /> : <Day today={today} whose={whose} />}
    </NowProvider>
  );
}

/** Even without clients of their own, a stand-in or owner can be needed by a colleague's client. */
const isEmpty = ({ caseload, attention }: Today): boolean =>
  caseload.length === 0 && attention.length === 0;

function TodayHeader({ today, whose }: { today: Today; whose: Whose }) {
  const need = { people: needsOf(today).length, more: today.attentionAfter !== null };
  return (
    <PageHeader
      title={weekdayDateWords(today.today, today.today)}
      actions={
        <>
          <WhoseMenu whose={whose} />
          {today.caseload.length > 0 && (
            <Button
              variant="light"
              leftSection={<IconCalendarPlus size={18} stroke={1.7} aria-hidden="true" />}
              onClick={() => sessionDialog.open({})}
            >
              {words.plan}
            </Button>
          )}
        </>
      }
    >
      {!isEmpty(today) && words.summary(need, today.sessions.length)}
    </PageHeader>
  );
}

function Day({ today, whose }: { today: Today; whose: Whose }) {
  const { isMine } = whose;
  const clients = `/clients${whose.mayChoose ? `?of=${whose.of ?? MINE}` : ''}`;
  const title = isMine ? words.clients.title : words.clients.titleForOwner;
  return (
    <div className={classes.day}>
      <section className={classes.needs} aria-label={words.needs.title}>
        <AttentionList today={today} isMine={isMine} clients={clients} />
      </section>
      <section className={classes.sessions} aria-label={words.sessions.title}>
        <h2 className={classes.head}>{words.sessions.title}</h2>
        <SessionsToday today={today} />
      </section>
      <AfterPaint>
        {today.caseload.length > 0 && (
          <section className={classes.caseload} aria-label={title}>
            <div className={classes.headRow}>
              <h2 className={classes.head}>{title}</h2>
              <Link to={clients} className={classes.all}>
                {words.clients.searchAndSort}
              </Link>
            </div>
            <div
              className={classes.scroll}
              tabIndex={0}
              role="group"
              aria-label={words.clients.withProgress}
            >
              <Caseload clients={today.caseload} />
            </div>
            {today.caseload.length >= LISTED_CLIENTS && (
              <p className={classes.since}>
                <Sentence
                  text={words.clients.listed(LISTED_CLIENTS)}
                  link={<Link to={clients}>{words.clients.seeAll}</Link>}
                />
              </p>
            )}
          </section>
        )}
      </AfterPaint>
    </div>
  );
}
