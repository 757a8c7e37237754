import type { MessagePartsFragment } from '@footing/contract';
import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { EmptyState } from '../../shared/ui';
import { NowProvider } from '../../shared/words';
import { messageElementId, unsentQuoteIn, type Reader } from './message-authors';
import { EarlierButton } from './EarlierButton';
import { MessageSearch } from './MessageSearch';
import { MessageItem } from './MessageItem';
import classes from './messages.module.css';
import { words, type Side } from './messages.words';
import { UnsentMessage } from './UnsentMessage';
import type { KeptText } from './useKeptText';
import type { Thread, useThread } from './useThread';
import { useUnsent } from './useUnsent';

/** The messages, the oldest first, then those that are not sent yet, then what is below them. */
export function MessageThread({
  thread,
  data,
  reader,
  canReply,
  clientId,
  draft,
  children,
}: {
  thread: ReturnType<typeof useThread>;
  data: Thread;
  reader: Reader;
  /** Whether there is a field to write in. */
  canReply: boolean;
  /** Null for the client's own. */
  clientId: string | null;
  draft: KeptText;
  children: ReactNode;
}) {
  const { messages } = thread;
  const { side, names } = reader;
  const reply = (id: string) => {
    draft.setReplyTo(id);
    draft.focus();
  };
  const { queue, unsent } = useUnsent(clientId);
  // What was new when the page was opened stays marked while it is open.
  const [readTo] = useState(() => (data.unread > 0 ? (data.readTo ?? '') : null));
  const find = useSearch();
  const firstNew =
    readTo === null
      ? null
      : messages.find(({ at, fromClient }) => fromClient === (side === 'COACH') && at > readTo)?.id;
  const end = useEndInView(`${messages.at(-1)?.id ?? ''} ${unsent.length}`);
  // What a client does not share may well be there.
  const isEmpty = messages.length + unsent.length === 0 && (side === 'CLIENT' || data.shared);
  const none = side === 'CLIENT' ? words.none.client : words.none.coach;
  return (
    <NowProvider value={data.now}>
      {messages.length > 0 && (
        <Button
          variant="subtle"
          size="compact-md"
          className="footing-at-start"
          mb="sm"
          aria-expanded={find.isOpen}
          onClick={find.toggle}
        >
          {find.isOpen ? words.find.close : words.find.open}
        </Button>
      )}
      {find.isOpen && (
        // What can be read is read anew when somebody decides about it.
        <MessageSearch
          key={`${data.coach.id} ${data.shared} ${data.earlierShared}`}
          clientId={clientId}
          reader={reader}
          messages={messages}
          onShow={(id, all) => {
            thread.showAll(all);
            find.show(id);
          }}
        />
      )}
      {thread.hasEarlier && <EarlierButton thread={thread} />}
      {isEmpty && data.writing === 'OPEN' && (
        <EmptyState title={none.title}>
          {side === 'CLIENT' ? none.text(names.coach) : none.text(names.client)}
        </EmptyState>
      )}
      <ol className={classes.list} aria-label={words.list}>
        {messages.map((message, at) => {
          const isOfAnother = message.coach.id !== (messages[at - 1] ?? data).coach.id;
          return (
            <MessageItem
              key={message.id}
              message={message}
              reader={reader}
              heading={isOfAnother ? words.thread(message.coach.name) : null}
              isFirstNew={message.id === firstNew}
              isRead={message.id === data.readByOther}
              onReply={canReply && message.coach.id === data.coach.id ? reply : undefined}
              onChanged={thread.again}
            />
          );
        })}
        {unsent.map((entry) => (
          <UnsentMessage
            key={entry.id}
            {...{ entry, queue }}
            draft={canReply ? draft : null}
            quote={unsentQuoteIn(reader, messages, entry.value)}
          />
        ))}
      </ol>
      <Arrived messages={messages} side={side} client={names.client} />
      {children}
      <div ref={end} />
    </NowProvider>
  );
}

/** Whether the search is open. It closes to show a message in its place, which takes the focus. */
function useSearch() {
  const [isOpen, setIsOpen] = useState(false);
  const [toShow, setToShow] = useState<string>();
  useEffect(() => {
    if (toShow === undefined) return;
    const message = document.getElementById(messageElementId(toShow));
    message?.scrollIntoView({ block: 'center' });
    message?.focus({ preventScroll: true });
  }, [toShow]);
  return {
    isOpen,
    toggle: () => {
      setIsOpen(!isOpen);
      setToShow(undefined);
    },
    show: (id: string) => {
      setIsOpen(false);
      setToShow(id);
    },
  };
}

/** Tells people who use a screen reader that a message has come in while the page is open. */
function Arrived({
  messages,
  side,
  client,
}: {
  messages: readonly MessagePartsFragment[];
  side: Side;
  client: string;
}) {
  const last = messages.findLast(({ fromClient }) => fromClient === (side === 'COACH'));
  const [atFirst] = useState(last?.id);
  return (
    <VisuallyHidden role="status">
      {last && last.id !== atFirst && (
        <span key={last.id}>{words.arrived(last.fromClient ? client : last.coach.name)}</span>
      )}
    </VisuallyHidden>
  );
}

/** Scrolls to the end when the page opens, and when a message is added while the end is in view. */
function useEndInView(last: string) {
  const end = useRef<HTMLDivElement>(null);
  const isNear = useRef(true);
  useEffect(() => {
    const look = () => {
      const place = end.current?.getBoundingClientRect();
      isNear.current = !place || place.bottom < window.innerHeight + 200;
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  useEffect(() => {
    if (isNear.current) end.current?.scrollIntoView({ block: 'end' });
  }, [last]);
  return end;
}
