import {
  MyFollowUpsDocument,
  NotifyOwnerDocument,
  type FollowUpPartsFragment,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Checkbox, Text } from '@mantine/core';
import { useMembership } from '../../shared/session/store';
import { Sheet, useChange } from '../../shared/ui';
import { doneWords, sentWords, When } from '../../shared/words';
import classes from './follow-ups.module.css';

/** What was sent to the coach, when, who has seen it, and that nobody watches around the clock. */
export function SentToCoach({ kind }: { kind?: FollowUpPartsFragment['kind'] }) {
  const { data } = useQuery(MyFollowUpsDocument, { fetchPolicy: 'cache-and-network' });
  const sent = (data?.myFollowUps ?? []).filter((each) => !kind || each.kind === kind);
  if (sent.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title="Sent to your coach">
        <ul className={classes.list}>
          {sent.map((followUp) => (
            <li key={followUp.id}>
              <Sent followUp={followUp} />
            </li>
          ))}
        </ul>
        <Text size="sm">
          Nobody watches this around the clock. In an emergency, use Get help now.
        </Text>
      </Sheet>
    </div>
  );
}

function Sent({ followUp }: { followUp: FollowUpPartsFragment }) {
  const { sentAt, sentTo, escalatedAt, alsoSentTo, seenAt, seenBy } = followUp;
  return (
    <>
      <Text fw={520}>{sentWords(followUp)}</Text>
      <Text size="sm">
        Sent to {sentTo} {sentAt && <When at={sentAt} say="ago" />}.{' '}
        {alsoSentTo.length > 0 && (
          <>
            Also sent to {alsoSentTo.join(' and ')}
            {escalatedAt && (
              <>
                {' '}
                <When at={escalatedAt} say="ago" />
              </>
            )}
            .{' '}
          </>
        )}
        {seenAt ? (
          <>
            Seen by {seenBy}, who {doneWords(followUp, 'you')} <When at={seenAt} say="ago" />.
          </>
        ) : (
          'Not seen yet.'
        )}
      </Text>
      {!seenAt && <AlsoTheOwner followUp={followUp} />}
    </>
  );
}

function AlsoTheOwner({ followUp: { id, ownerNotified } }: { followUp: FollowUpPartsFragment }) {
  const { practice } = useMembership();
  const notifyOwner = useChange(NotifyOwnerDocument, { says: 'The owner will be told too.' });
  return (
    <Checkbox
      mt="xs"
      label={`Also tell the owner of ${practice.name}`}
      description={ownerNotified ? 'They can see that you need someone.' : undefined}
      checked={ownerNotified}
      disabled={ownerNotified || notifyOwner.busy}
      onChange={() => void notifyOwner.run({ followUpId: id })}
    />
  );
}
