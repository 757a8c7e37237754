import { useEffect } from 'react';
import { RefusedElsewhere } from '../../shared/drafts/RefusedElsewhere';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { messageQueue, type QueuedMessage } from './message-queue';
import { words } from './messages.words';
import { UnreadMark } from './UnreadMark';

/** Sends what a coach wrote without a connection, whatever page is open, and marks unread ones in the menu. Says where one could not be sent. */
export default function SendAsStaff() {
  const queue = useMemberQueue(messageQueue);
  useEffect(() => void queue.flush(), [queue]);
  return (
    <>
      <UnreadMark place="/today" />
      <RefusedElsewhere queueOf={messageQueue} pageOf={pageOf} {...words.refused.elsewhere} />
    </>
  );
}

const pageOf = (message: QueuedMessage) =>
  message.kind === 'made' ? `/clients/${message.clientId}/messages` : null;
