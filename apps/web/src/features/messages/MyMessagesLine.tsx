import { useQuery } from '@apollo/client/react';
import { UnreadMessagesDocument } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Sheet } from '../../shared/ui';
import classes from './messages.module.css';
import { words } from './messages.words';

const POLL = { pollInterval: 60_000, skipPollAttempt: () => document.hidden };

/** The way to messages on the page about the coach; nothing where messages are off and none were written. */
export default function MyMessagesLine() {
  const { data } = useQuery(UnreadMessagesDocument, { fetchPolicy: 'cache-and-network', ...POLL });
  if (!data) return null;
  const { writing, unread, edges, coach } = data.messages;
  if (writing !== 'OPEN' && edges.length === 0) return null;
  const none = writing === 'OPEN' ? words.link.none(coach.name) : words.link.closed;
  return (
    <div className={classes.section}>
      <Sheet title={words.link.title}>
        <Text mb="xs">{unread > 0 ? words.link.unread(unread) : none}</Text>
        <Button component={Link} to="/coach/messages" variant={unread > 0 ? 'filled' : 'default'}>
          {words.link.open}
        </Button>
      </Sheet>
    </div>
  );
}
