import { MarkCoupleMessagesReadDocument, type CoupleMessagePartsFragment } from '@footing/contract';
import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { api } from '../../../shared/session/api';
import { faultOf } from '../../../shared/session/faults';
import { Loaded, LoadingState, Sheet } from '../../../shared/ui';
import { assertNever, NowProvider } from '../../../shared/words';
import { Composer } from '../Composer';
import { EarlierButton } from '../EarlierButton';
import { HelpLine } from '../HelpLine';
import classes from '../messages.module.css';
import { words as all, type Side } from '../messages.words';
import { UnsentMessage } from '../UnsentMessage';
import { useKeptText, type KeptText } from '../useKeptText';
import { useUnsent } from '../useUnsent';
import { words } from './couple.words';
import { CoupleMessageItem } from './CoupleMessageItem';
import { useCoupleThread, type CoupleThread } from './useCoupleThread';

/** Who reads the thread with the one who looks at it. */
export interface Others {
  side: Side;
  /** For a partner: what they call the other one. */
  alias: string;
  /** For the coach: both. */
  partners: readonly { clientId: string; callName: string }[];
}

/** Where both partners of a couple and their coach write to each other. */
export default function MessagesOfCouple({ id, ...others }: Others & { id: string }) {
  const thread = useCoupleThread(id);
  const draft = useKeptText(`couple.${id}`);
  const { side } = others;
  const { error, data } = thread.query;
  // Nothing was written, and nothing can be: also where the couple has another coach by now.
  const writing = data?.coupleMessages.writing;
  const isNothing = (writing === 'OFF' || writing === 'CLOSED') && thread.messages.length === 0;
  if (isNothing || (!data && error && faultOf(error).kind === 'NOT_FOUND')) return null;
  return (
    <Sheet title={side === 'CLIENT' ? words.title.client : words.title.coach}>
      <Loaded query={thread.query} skeleton={<LoadingState lines={4} label={words.loading} />}>
        {({ coupleMessages }) => (
          <Thread {...{ id, thread, draft, others }} data={coupleMessages} />
        )}
      </Loaded>
    </Sheet>
  );
}

function Thread({
  id,
  thread,
  data,
  draft,
  others,
}: {
  id: string;
  thread: ReturnType<typeof useCoupleThread>;
  data: CoupleThread;
  draft: KeptText;
  others: Others;
}) {
  const { messages } = thread;
  const { queue, unsent } = useUnsent(null, id);
  // What was new when the page was opened stays marked while it is open.
  const [readTo] = useState(() => (data.unread > 0 ? (data.readTo ?? '') : null));
  useMarkedRead(id, messages, data.unread);
  const firstNew =
    readTo === null ? null : messages.find(({ mine, at }) => !mine && at > readTo)?.id;
  const names = namesOf(others, data.coach.name);
  return (
    <NowProvider value={data.now}>
      {thread.hasEarlier && <EarlierButton thread={thread} />}
      {messages.length + unsent.length > 0 && (
        <ol className={classes.list} aria-label={words.list}>
          {messages.map((message) => (
            <CoupleMessageItem
              key={message.id}
              message={message}
              author={authorOf(others, message)}
              others={words.both(...names)}
              canEdit={data.writing === 'OPEN'}
              isFirstNew={message.id === firstNew}
              onChanged={thread.again}
            />
          ))}
          {unsent.map((entry) => (
            <UnsentMessage key={entry.id} {...{ entry, queue, draft }} quote={null} />
          ))}
        </ol>
      )}
      <Arrived messages={messages} others={others} />
      <Writing {...{ id, data, draft, names }} side={others.side} isEmpty={messages.length === 0} />
    </NowProvider>
  );
}

function Writing({
  id,
  side,
  data,
  draft,
  names,
  isEmpty,
}: {
  id: string;
  side: Side;
  data: CoupleThread;
  draft: KeptText;
  names: [string, string];
  isEmpty: boolean;
}) {
  const { writing, coach } = data;
  const isClient = side === 'CLIENT';
  switch (writing) {
    case 'OFF':
      return <Text className={classes.line}>{isClient ? all.off.client : all.off.coach}</Text>;
    case 'CLOSED':
      return <Text className={classes.line}>{words.closed}</Text>;
    case 'NOT_BEGUN':
      return <Text className={classes.line}>{words.none.client(coach.name)}</Text>;
    case 'OPEN':
      return (
        <Stack gap="xs" mt="sm">
          {isEmpty && <Text className={classes.line}>{words.none.coach}</Text>}
          <Text size="sm" c="dimmed">
            {(isClient ? words.readers.client : words.readers.coach)(...names)}
          </Text>
          {isClient && <HelpLine />}
          <Composer label={words.label(...names)} clientId={null} coupleId={id} draft={draft} />
        </Stack>
      );
    default:
      return assertNever(writing);
  }
}

/** The two others, for sentences. */
function namesOf({ side, alias, partners }: Others, coach: string): [string, string] {
  if (side === 'CLIENT') return [coach, alias];
  return [partners[0]?.callName ?? '', partners[1]?.callName ?? ''];
}

function authorOf(
  { side, alias, partners }: Others,
  { mine, fromCoach, clientId, coach }: CoupleMessagePartsFragment,
): string {
  if (mine) return all.you;
  if (fromCoach) return coach.name;
  if (side === 'CLIENT') return alias;
  return partners.find((partner) => partner.clientId === clientId)?.callName ?? '';
}

/** Tells people who use a screen reader that a message has come in while the page is open. */
function Arrived({
  messages,
  others,
}: {
  messages: readonly CoupleMessagePartsFragment[];
  others: Others;
}) {
  const last = messages.findLast(({ mine }) => !mine);
  const [atFirst] = useState(last?.id);
  return (
    <VisuallyHidden role="status">
      {last && last.id !== atFirst && (
        <span key={last.id}>{all.arrived(authorOf(others, last))}</span>
      )}
    </VisuallyHidden>
  );
}

/** It does not block: without a connection they stay unread and are marked later. */
function useMarkedRead(
  id: string,
  messages: readonly CoupleMessagePartsFragment[],
  unread: number,
) {
  const to = messages.findLast(({ mine }) => !mine)?.at ?? '';
  useEffect(() => {
    if (to === '' || unread === 0) return;
    void api
      .mutate({
        mutation: MarkCoupleMessagesReadDocument,
        variables: { id, to },
        refetchQueries: ['UnreadOfCouple'],
      })
      .catch(() => undefined);
  }, [id, to, unread]);
}
