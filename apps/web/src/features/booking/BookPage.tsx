import { useQuery } from '@apollo/client/react';
import {
  BookableTypesDocument,
  BookSessionDocument,
  type BookableTypesQuery,
} from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  BackTo,
  confirmThat,
  EmptyState,
  Loaded,
  Page,
  PageHeader,
  useChange,
} from '../../shared/ui';
import { capitalized, dayTimeWords, useNow } from '../../shared/words';
import { PackageNeeded } from '../packages';
import { words } from './booking.words';
import { FreeTimes } from './FreeTimes';
import { ChosenType, TypeChoice } from './TypeChoice';
import { useTakenTimes } from './useTakenTimes';

type BookableType = BookableTypesQuery['sessionTypes'][number];

/** A client books a session with their coach. */
export function BookPage() {
  const query = useQuery(BookableTypesDocument);
  return (
    <Page>
      <BackTo to="/coach">{words.back}</BackTo>
      <PageHeader title={words.title} />
      <PackageNeeded />
      <Loaded query={query}>
        {({ sessionTypes }) =>
          sessionTypes.length === 0 ? (
            <EmptyState title={words.closed.title}>{words.closed.says}</EmptyState>
          ) : (
            <Booking types={sessionTypes} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Booking({ types }: { types: BookableType[] }) {
  const [chosen, setChosen] = useState<BookableType | null>(types.length === 1 ? types[0]! : null);
  if (!chosen) return <TypeChoice title={words.choose} types={types} choose={setChosen} />;
  return (
    <>
      <ChosenType
        type={chosen}
        where={whereOf(chosen)}
        chooseAgain={types.length > 1 ? () => setChosen(null) : null}
      />
      <TimesOfType type={chosen} />
    </>
  );
}

function TimesOfType({ type }: { type: BookableType }) {
  const now = useNow();
  const go = useNavigate();
  // A new one after each refusal: the same id with another time would be another request.
  const [id, setId] = useState(() => uuidv7(Date.now()));
  const { round, onTaken } = useTakenTimes();
  const book = useChange(BookSessionDocument, {
    says: words.confirm.done,
    refetchQueries: ['MyCoach', 'ClientToday'],
    done: () => void go('/coach'),
  });
  const choose = async (startsAt: string) => {
    const sure = await confirmThat({
      title: words.confirm.title,
      words: words.confirm.says(capitalized(dayTimeWords(startsAt, now)), type.minutes),
      yes: words.confirm.yes,
      no: words.confirm.no,
    });
    if (!sure) return;
    const booked = await book.run({ input: { id, typeId: type.id, startsAt } }, onTaken);
    if (!booked) setId(uuidv7(Date.now()));
  };
  return (
    <FreeTimes
      key={round}
      wanted={{ typeId: type.id }}
      busy={book.busy}
      choose={(startsAt) => void choose(startsAt)}
    />
  );
}

function whereOf({ placeKind, place }: BookableType): string {
  return placeKind === 'ROOM' ? place : words.place[placeKind];
}
