import { useEffect } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { messageQueue } from './message-queue';

/** Sends what a coach wrote without a connection, whatever page is open. */
export default function SendAsStaff() {
  const queue = useMemberQueue(messageQueue);
  useEffect(() => void queue.flush(), [queue]);
  return null;
}
