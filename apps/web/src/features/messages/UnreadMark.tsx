import { useQuery } from '@apollo/client/react';
import { LiveUnreadDocument, UnreadMarkDocument } from '@footing/contract';
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLive } from '../../shared/live/useLive';
import { api } from '../../shared/session/api';
import classes from './messages.module.css';
import { words } from './messages.words';

const READ_AGAIN_MS = 60_000;
const NOTHING = {};

/** A dot on the way to unread messages in the menu. It counts nothing. */
export function UnreadMark({ place }: { place: '/coach' | '/today' }) {
  const { data, refetch } = useQuery(UnreadMarkDocument, {
    fetchPolicy: 'no-cache',
    pollInterval: READ_AGAIN_MS,
    skipPollAttempt: () => document.hidden,
  });
  const isOn = data?.unreadMessages.on ?? false;
  const [pushed, setPushed] = useState<{ over: typeof data; people: number }>();
  useLive(LiveUnreadDocument, isOn ? NOTHING : null, ({ unreadMessages }) => {
    setPushed({ over: data, people: unreadMessages.people });
    void api.refetchQueries({ include: 'active', onQueryUpdated: isAboutMessages });
  });
  useEffect(() => {
    const look = () => void (document.hidden || refetch().catch(() => undefined));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refetch]);
  const people = pushed?.over === data ? pushed?.people : data?.unreadMessages.people;
  const link = document.querySelector(`nav a[href="${place}"]`);
  if (!people || !link) return null;
  return createPortal(
    <span className={classes.mark}>
      <VisuallyHidden>{words.unreadMark}</VisuallyHidden>
    </span>,
    link,
  );
}

/** The line on the page about the coach. */
const isAboutMessages = ({ queryName }: { queryName?: string | undefined }): boolean =>
  queryName === 'UnreadMessages';
