import { useEffect } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { messageQueue } from './message-queue';
import { UnreadMark } from './UnreadMark';

/** Sends what a coach wrote without a connection, whatever page is open, and marks unread ones in the menu. */
export default function SendAsStaff() {
  const queue = useMemberQueue(messageQueue);
  useEffect(() => void queue.flush(), [queue]);
  return <UnreadMark place="/today" />;
}
