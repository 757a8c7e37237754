import { useQuery } from '@apollo/client/react';
import { PublicPageDocument, type PublicPageQuery } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { useParams } from 'react-router';
import { HelpLink } from '../../../shared/help/HelpLink';
import { EmptyState, Loaded } from '../../../shared/ui';
import { deviceZone, Sentence } from '../../../shared/words';
import { CheckYourEmail, SignInLayout } from '../../accounts';
import { bookingWords, ChosenType, TypeChoice } from '../../booking';
import { CoachIntroduction } from '../../coach';
import { AskForTime, useAsking } from './AskForTime';
import classes from './meet.module.css';
import { words } from './meet.words';
import { PublicTimes } from './PublicTimes';
import { useStep } from './useStep';
import { useKept } from './visit';

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
  if (page) return <Visit key={address} address={address} page={page} />;
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
  const [typeId, setTypeId] = useKept(address, 'typeId');
  const [keptZone, setZone] = useKept(address, 'zone');
  const [startsAt, setStartsAt] = useKept(address, 'startsAt');
  const type = typeOf(page, typeId);
  const zone = keptZone ?? deviceZone();
  const hasChoice = page.types.length > 1;
  const { step, open, back } = useStep(hasChoice ? 'TYPE' : 'TIMES', (next) =>
    next === 'FORM' || next === 'SENT' ? !!startsAt && !!type : next === 'TYPE' || !!type,
  );
  const asking = useAsking({
    ...{ address, startsAt, zone, ticket: page.ticket, typeId: type?.id },
    done: () => open('SENT', true),
  });
  if (step === 'SENT' && asking.sentTo) {
    return (
      <CheckYourEmail
        to={asking.sentTo}
        text={words.sent}
        foot={
          <Anchor component="button" type="button" onClick={() => open('FORM', true)}>
            {words.sentAgain}
          </Anchor>
        }
      />
    );
  }
  if (step === 'FORM' && startsAt && type) {
    return (
      <AskForTime
        {...{ page, type, startsAt, zone, asking }}
        change={(next) => {
          asking.forgetTaken();
          if (next) setStartsAt(next);
          else back();
        }}
      />
    );
  }
  const choose = (next: string) => {
    asking.forgetTaken();
    setStartsAt(next);
    open('FORM');
  };
  return (
    <SignInLayout title={page.coachName} lead={words.at(page.practiceName)}>
      <CoachIntroduction profile={page} />
      <HelpNotice />
      {page.types.length === 0 ? (
        <EmptyState title={words.noTypes.title}>{words.noTypes.says}</EmptyState>
      ) : step === 'TYPE' || !type ? (
        <TypeChoice
          title={words.chooseKind}
          types={page.types}
          choose={({ id }) => {
            setTypeId(id);
            open('TIMES');
          }}
        />
      ) : (
        <section aria-labelledby="times">
          <h2 id="times" className={classes.title}>
            {words.times}
          </h2>
          <ChosenType type={type} where={whereOf(type)} chooseAgain={hasChoice ? back : null} />
          <PublicTimes {...{ address, zone, setZone, choose }} typeId={type.id} />
        </section>
      )}
    </SignInLayout>
  );
}

/** The one that was chosen, or the only one. */
const typeOf = ({ types }: PublicPage, id: string | null): PublicType | null =>
  types.find((type) => type.id === id) ?? (types.length === 1 ? types[0]! : null);

/** Whoever reads this page may need somebody now. */
function HelpNotice() {
  return (
    <p className={classes.help}>
      <Sentence text={words.help} link={<HelpLink>{words.getHelp}</HelpLink>} />
    </p>
  );
}

const whereOf = ({ placeKind }: PublicType): string =>
  placeKind === 'ROOM' ? words.inPerson : bookingWords.place[placeKind];
