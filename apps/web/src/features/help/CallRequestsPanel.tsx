import { ClientCallRequestsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Sheet } from '../../shared/ui/Page';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { When } from '../../shared/words';
import classes from '../../shared/help/help.module.css';
import { UserText } from '../../shared/ui/UserText';

/** For the coach: the client's call requests, and a link to what to do when a child is in danger. */
export default function CallRequestsPanel({ clientId, zone }: { clientId: string; zone: string }) {
  const { data } = useQuery(ClientCallRequestsDocument, { variables: { id: clientId } });
  const requests = data?.client.profile.callRequests ?? [];
  return (
    <>
      {requests.length > 0 && (
        <Sheet title="Asked for a call">
          <ul className={classes.lines}>
            {requests.map(({ id, sentAt, seenAt, note }) => (
              <li key={id}>
                <When at={sentAt} zone={zone} />
                {seenAt ? ', answered' : ', not answered yet'}
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
          If a client tells you that a child is in danger
        </Anchor>
      </p>
    </>
  );
}
