import { useQuery } from '@apollo/client/react';
import { QuickRepliesDocument, type QuickRepliesQuery } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Button, Stack, Text } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { matching } from '../../../shared/search/matching';
import { EmptyState, Loaded, LoadingState, SearchField } from '../../../shared/ui';
import { QuickReplyEditor, type EditedReply } from './QuickReplyEditor';
import { QuickReplyLine } from './QuickReplyLine';
import classes from './quick-replies.module.css';
import { words } from './quick-replies.words';

type Replies = QuickRepliesQuery['quickReplies'];

/** The caller's quick replies, which are searched by typing. Enter chooses the first one that is found, and arrows go through them. */
export default function QuickReplies({
  onInsert,
}: {
  /** Undefined: they are only edited here. */
  onInsert?: (text: string) => void;
}) {
  const query = useQuery(QuickRepliesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} skeleton={<LoadingState lines={3} label={words.loading} />}>
      {({ quickReplies }) => <Found replies={quickReplies} onInsert={onInsert} />}
    </Loaded>
  );
}

function Found({
  replies,
  onInsert,
}: {
  replies: Replies;
  onInsert: ((text: string) => void) | undefined;
}) {
  const [lookedFor, setLookedFor] = useState('');
  const [edited, setEdited] = useState<EditedReply | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const found = matching(replies, lookedFor, ({ text }) => [text]);
  // A new one is not, nor is one that was deleted elsewhere meanwhile.
  const isListed = found.some(({ id }) => id === edited?.id);
  const close = () => {
    setEdited(null);
    setTimeout(() => add.current?.focus());
  };
  /** From the field to the first text, from each text to its neighbors, and from the first one back to the field. */
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = event.target as HTMLElement;
    const isOneOfThem = from === search.current || 'insert' in from.dataset;
    if (step === undefined || !isOneOfThem) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-insert]') ?? [])];
    const at = buttons.indexOf(from) + step;
    const next = at < 0 ? search.current : buttons[at];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- keys pressed in the controls inside bubble up to it
    <div onKeyDown={onInsert && move}>
      <Stack>
        {replies.length === 0 && !edited && (
          <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
        )}
        {replies.length > 0 && !edited && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (found[0]) onInsert?.(found[0].text);
            }}
          >
            <SearchField
              label={words.search}
              field={search}
              value={lookedFor}
              onChange={setLookedFor}
            />
          </form>
        )}
        {replies.length > 0 && found.length === 0 && !edited && (
          <Text role="status" className={classes.state}>
            {words.noMatch}
          </Text>
        )}
        <ul ref={list} className={classes.list} aria-label={words.list}>
          {found.map((reply) => (
            <li key={reply.id} className={classes.reply}>
              {edited?.id === reply.id ? (
                <QuickReplyEditor reply={edited} onClose={close} />
              ) : (
                <QuickReplyLine
                  reply={reply}
                  onInsert={onInsert}
                  onEdit={() => setEdited(reply)}
                  isPaused={edited !== null}
                />
              )}
            </li>
          ))}
        </ul>
        {edited && !isListed && <QuickReplyEditor reply={edited} onClose={close} />}
        {!edited && (
          <Button
            ref={add}
            variant="default"
            style={{ justifySelf: 'start' }}
            onClick={() => setEdited({ id: uuidv7(Date.now()), text: '', version: 0 })}
          >
            {words.add}
          </Button>
        )}
      </Stack>
    </div>
  );
}
