import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  MarkMessagesReadDocument,
  MessageHoursDocument,
  ShareEarlierMessagesDocument,
  UnreadMessagesDocument,
} from '@footing/contract';
import { Button, Checkbox, Text } from '@mantine/core';
import { useEffect } from 'react';
import { api } from '../../shared/session/api';
import {
  BackTo,
  EmptyState,
  Loaded,
  LoadingState,
  Page,
  PageHeader,
  useChange,
} from '../../shared/ui';
import { useConsent } from '../consents';
import { CoachAwayNotice } from '../follow-ups';
import { Composer } from './Composer';
import { HelpLine } from './HelpLine';
import { replyIn, type Reader } from './message-authors';
import { MessageThread } from './MessageThread';
import classes from './messages.module.css';
import { words, writeLabel } from './messages.words';
import { OfflineThread } from './OfflineThread';
import UnsentMessages from './UnsentMessages';
import { useKeptText, type KeptText } from './useKeptText';
import { useThread, type Thread } from './useThread';

/** A client's messages with their coach. */
export function MyMessagesPage() {
  const thread = useThread(null);
  // To the coach whom this device knows: if that has changed in the meantime, the server refuses what was written to the former one.
  const { data: known } = useQuery(UnreadMessagesDocument, { skip: !thread.isOffline });
  const coach = (thread.query.data ?? known)?.messages.coach ?? null;
  const draft = useKeptText('coach', coach);
  return (
    <Page>
      <BackTo to="/coach">{words.back}</BackTo>
      <PageHeader title={words.title} />
      <Loaded query={thread.query} skeleton={<LoadingState lines={6} label={words.loading} />}>
        {({ messages }) => <MyMessages thread={thread} data={messages} draft={draft} />}
      </Loaded>
      {thread.isOffline && (
        <MyOfflineThread
          draft={draft}
          closed={closedWords(known?.messages.writing)}
          isShared={thread.messages.length > 0}
        />
      )}
    </Page>
  );
}

function MyOfflineThread({
  draft,
  closed,
  isShared,
}: {
  draft: KeptText;
  /** Why nothing can be written, if that is known. */
  closed: string | null;
  isShared: boolean;
}) {
  const name = draft.coach?.name ?? words.yourCoach;
  if (closed !== null) {
    return (
      <div className={classes.section}>
        <Text className={classes.line}>{closed}</Text>
        <UnsentMessages clientId={null} />
        <HelpLine />
      </div>
    );
  }
  return (
    <OfflineThread clientId={null} label={words.write.toCoach(name)} draft={draft}>
      <BelowComposer coach={name} isShared={isShared} />
      <HelpLine />
    </OfflineThread>
  );
}

function MyMessages({
  thread,
  data,
  draft,
}: {
  thread: ReturnType<typeof useThread>;
  data: Thread;
  draft: KeptText;
}) {
  const { coach, writing } = data;
  const names = { coach: coach.name, client: words.you };
  const reader: Reader = { side: 'CLIENT', clientId: null, names, coachId: coach.id };
  const consent = useConsent('MESSAGES');
  const isStopped = consent.said === 'NO' && !data.shared;
  useMarkedRead(thread, data.unread);
  useKnownOffline(data);
  if (writing === 'OFF' && thread.messages.length === 0) {
    const { title, text } = words.off.clientNone;
    return (
      <>
        <EmptyState title={title}>{text}</EmptyState>
        <UnsentMessages clientId={null} />
      </>
    );
  }
  return (
    <MessageThread
      {...{ thread, data, reader, draft }}
      canReply={writing === 'OPEN' && !isStopped}
      clientId={null}
    >
      {data.hasEarlier && <EarlierCoach data={data} onChanged={thread.again} />}
      <div className={classes.hours}>
        {writing === 'OPEN' && <WhenAnswered coach={coach.name} />}
        <HelpLine />
      </div>
      <Writing
        data={data}
        draft={draft}
        consent={isStopped ? consent : null}
        replyTo={replyIn(reader, thread.messages, draft.replyToId)}
        onChanged={thread.again}
      />
    </MessageThread>
  );
}

function Writing({
  data,
  draft,
  consent,
  replyTo,
  onChanged,
}: {
  data: Thread;
  draft: KeptText;
  /** If the client said no: then only a yes lets them write. */
  consent: ReturnType<typeof useConsent> | null;
  replyTo: ReturnType<typeof replyIn>;
  onChanged: () => void;
}) {
  const { coach, writing, shared } = data;
  const closed = closedWords(writing);
  if (closed !== null) return <Text className={classes.line}>{closed}</Text>;
  if (consent) {
    return (
      <div className={classes.line}>
        <Text mb="xs">{words.notShared.client(coach.name)}</Text>
        <Button
          loading={consent.busy}
          onClick={() => void consent.say(true).then((saved) => saved && onChanged())}
        >
          {words.notShared.allow(coach.name)}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Composer
        label={writeLabel('CLIENT', { coach: coach.name, client: '' })}
        clientId={null}
        draft={draft}
        replyTo={replyTo}
      />
      <BelowComposer coach={coach.name} isShared={shared} />
    </>
  );
}

/** Why a client cannot write; null if they can, or if that is not known. */
function closedWords(writing: Thread['writing'] | undefined): string | null {
  if (writing === undefined || writing === 'OPEN') return null;
  return writing === 'ARCHIVED' ? words.archived.client : words.off.client;
}

/** Who can read it. */
function BelowComposer({ coach, isShared }: { coach: string; isShared: boolean }) {
  return (
    <Text size="sm" c="dimmed">
      {words.readers.client(coach, isShared)}
    </Text>
  );
}

/** When an answer can be expected. Only where one can be: nothing promises a person to a client who is archived. */
function WhenAnswered({ coach }: { coach: string }) {
  const { data } = useQuery(MessageHoursDocument);
  return (
    <>
      <CoachAwayNotice />
      <Text>{words.hours(coach, data?.messageHours.days ?? [])}</Text>
    </>
  );
}

/** After a transfer, the client decides whether the new coach reads what was written before. */
function EarlierCoach({ data, onChanged }: { data: Thread; onChanged: () => void }) {
  const change = useChange(ShareEarlierMessagesDocument, {
    says: words.earlierCoach.saved,
    done: onChanged,
  });
  return (
    <Checkbox
      className={classes.line}
      label={words.earlierCoach.choice(data.coach.name)}
      description={words.earlierCoach.text(data.coach.name)}
      checked={data.earlierShared}
      disabled={change.busy}
      onChange={(event) => void change.run({ shares: event.currentTarget.checked })}
    />
  );
}

/** What the page says without a connection is no older than what it has shown with one. */
function useKnownOffline({ coach, writing }: Thread) {
  const client = useApolloClient();
  useEffect(() => {
    const known = client.readQuery({ query: UnreadMessagesDocument })?.messages;
    if (!known || (known.coach.id === coach.id && known.writing === writing)) return;
    void client
      .query({ query: UnreadMessagesDocument, fetchPolicy: 'network-only' })
      .catch(() => undefined);
  }, [client, coach.id, writing]);
}

/** It does not block: without a connection they stay unread and are marked later. */
function useMarkedRead({ messages }: ReturnType<typeof useThread>, unread: number) {
  const to = messages.reduce((latest, { at, fromClient }) => (fromClient ? latest : at), '');
  useEffect(() => {
    if (to === '' || unread === 0) return;
    void api
      .mutate({
        mutation: MarkMessagesReadDocument,
        variables: { to },
        refetchQueries: ['UnreadMessages'],
      })
      .catch(() => undefined);
  }, [to, unread]);
}
