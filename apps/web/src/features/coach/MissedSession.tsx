import { useQuery } from '@apollo/client/react';
import { BookableTypesDocument, MyMissedSessionDocument } from '@footing/contract';
import { Text } from '@mantine/core';
import { Sheet } from '../../shared/ui';
import { BookLink } from '../booking';
import { words } from './coach.words';

/** Offers a new time after a session that the client missed. Shows nothing until it is known that there is one. */
export function MissedSession() {
  const { data } = useQuery(MyMissedSessionDocument, { fetchPolicy: 'cache-and-network' });
  const types = useQuery(BookableTypesDocument);
  if (!data?.missedSession || !types.data) return null;
  const canBook = types.data.sessionTypes.length > 0;
  return (
    <Sheet title={words.missed.title}>
      <Text mb={canBook ? 'sm' : 0}>{words.missed.says(canBook)}</Text>
      <BookLink />
    </Sheet>
  );
}
