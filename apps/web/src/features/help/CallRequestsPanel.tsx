import { ClientCallRequestsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Sheet } from '../../shared/ui/Page';
import { CONFIDENTIAL, DANGER_TO_A_CHILD, NOT_THERAPY, When } from '../../shared/words';
import classes from '../../shared/help/help.module.css';

/** For the coach: that the client asked for a call, and what to do when a child is in danger. */
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
                {note && <blockquote className={classes.quote}>{note}</blockquote>}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      <details className={`${classes.child} footing-screen-only`}>
        <summary>If a client tells you that a child is in danger</summary>
        <ul>
          {DANGER_TO_A_CHILD.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p>
          Clients read this: {NOT_THERAPY} {CONFIDENTIAL}
        </p>
      </details>
    </>
  );
}
