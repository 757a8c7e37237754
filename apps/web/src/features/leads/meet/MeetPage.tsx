import { useQuery } from '@apollo/client/react';
import { PublicPageDocument, type PublicPageQuery } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { openHelp } from '../../../shared/help/help-overlay';
import { EmptyState, Loaded } from '../../../shared/ui';
import { deviceZone, Sentence } from '../../../shared/words';
import { CheckYourEmail, SignInLayout } from '../../accounts';
import { bookingWords, ChosenType, TypeChoice } from '../../booking';
import { CoachIntroduction } from '../../coach';
import { AskForTime, useAsking } from './AskForTime';
import classes from './meet.module.css';
import { words } from './meet.words';
import { PublicTimes } from './PublicTimes';

export type PublicPage = NonNullable<PublicPageQuery['publicPage']>;
type PublicType = PublicPage['types'][number];

/** A page stays open for days, and what it was opened with is good for one. */
const READ_AGAIN = 6 * 3_600_000;

/** Somebody new asks for a first conversation with a coach. */
export function MeetPage() {
  const { address = '' } = useParams();
  const query = useQuery(PublicPageDocument, {
    variables: { address },
    fetchPolicy: 'no-cache',
    pollInterval: READ_AGAIN,
  });
  // What was typed stays on the page if it cannot be read again.
  const page = (query.data ?? query.previousData)?.publicPage;
  if (page) return <Visit address={address} page={page} />;
  if (page === null) {
    return (
      <SignInLayout title={words.off.title} lead={words.off.says}>
        <HelpNotice />
      </SignInLayout>
    );
  }
  return (
    <SignInLayout title={words.loading}>
      <Loaded query={query}>{() => null}</Loaded>
    </SignInLayout>
  );
}

function Visit({ address, page }: { address: string; page: PublicPage }) {
  const [type, setType] = useState<PublicType | null>(
    page.types.length === 1 ? page.types[0]! : null,
  );
  const [zone, setZone] = useState(deviceZone);
  const [startsAt, setStartsAt] = useState<string | null>(null);
  // What was typed stays when another time is chosen.
  const asking = useAsking({ address, ticket: page.ticket, typeId: type?.id, startsAt, zone });
  useTopOfStep(asking.sentTo ? 'sent' : asking.taken ? 'taken' : startsAt ? 'form' : 'times');
  if (asking.sentTo) {
    return (
      <CheckYourEmail
        to={asking.sentTo}
        text={words.sent}
        foot={
          <Anchor
            component="button"
            type="button"
            onClick={() => {
              asking.forgetSent();
              setStartsAt(null);
            }}
          >
            {words.sentAgain}
          </Anchor>
        }
      />
    );
  }
  if (startsAt && type) {
    return (
      <AskForTime
        {...{ page, type, startsAt, zone, asking }}
        change={(next) => {
          asking.forgetTaken();
          setStartsAt(next);
        }}
      />
    );
  }
  return (
    <SignInLayout title={page.coachName} lead={words.at(page.practiceName)}>
      <CoachIntroduction profile={page} />
      <HelpNotice />
      {page.types.length === 0 ? (
        <EmptyState title={words.noTypes.title}>{words.noTypes.says}</EmptyState>
      ) : type ? (
        <section aria-labelledby="times">
          <h2 id="times" className={classes.title}>
            {words.times}
          </h2>
          <ChosenType
            type={type}
            where={whereOf(type)}
            chooseAgain={page.types.length > 1 ? () => setType(null) : null}
          />
          <PublicTimes {...{ address, zone, setZone }} typeId={type.id} choose={setStartsAt} />
        </section>
      ) : (
        <TypeChoice title={words.chooseKind} types={page.types} choose={setType} />
      )}
    </SignInLayout>
  );
}

/** Each step begins at its top, as a page does. */
function useTopOfStep(step: string) {
  const [first] = useState(step);
  useEffect(() => {
    if (step !== first) scrollTo({ top: 0, behavior: 'instant' });
  }, [step, first]);
}

/** Whoever reads this page may need somebody now. */
function HelpNotice() {
  return (
    <p className={classes.help}>
      <Sentence
        text={words.help}
        link={
          <Anchor component="button" type="button" inherit onClick={() => openHelp()}>
            {words.getHelp}
          </Anchor>
        }
      />
    </p>
  );
}

const whereOf = ({ placeKind }: PublicType): string =>
  placeKind === 'ROOM' ? words.inPerson : bookingWords.place[placeKind];
