import { ClientCallRequestsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Sheet } from '../../shared/ui/Page';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Sentence, When } from '../../shared/words';
import classes from '../../shared/help/help.module.css';
import { UserText } from '../../shared/ui/UserText';
import { words } from './for-coaches.words';

/** For the coach: the client's call requests, and a link to what to do when a child is in danger. */
export default function CallRequestsPanel({ clientId, zone }: { clientId: string; zone: string }) {
  const { data } = useQuery(ClientCallRequestsDocument, { variables: { id: clientId } });
  const requests = data?.client.profile.callRequests ?? [];
  return (
    <>
      {requests.length > 0 && (
        <Sheet title={words.requests.title}>
          <ul className={classes.lines}>
            {requests.map(({ id, sentAt, seenAt, note }) => (
              <li key={id}>
                <Sentence
                  text={seenAt ? words.requests.answered : words.requests.notAnswered}
                  when={<When at={sentAt} zone={zone} />}
                />
                {note && (
                  <UserText as="blockquote" className={classes.quote}>
                    {note}
                  </UserText>
                )}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      <p className={`${classes.child} footing-screen-only`}>
        <Anchor component={Link} to="/child-in-danger">
          {words.childInDanger.link}
        </Anchor>
      </p>
    </>
  );
}
