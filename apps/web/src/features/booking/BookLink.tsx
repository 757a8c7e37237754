import { useQuery } from '@apollo/client/react';
import { BookableTypesDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { words } from './booking.words';

/** To the page for booking, if the practice has anything that clients can book. */
export function BookLink() {
  const { data } = useQuery(BookableTypesDocument);
  if (!data || data.sessionTypes.length === 0) return null;
  return (
    <Button component={Link} to="/coach/book" variant="light">
      {words.book}
    </Button>
  );
}
