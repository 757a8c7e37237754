import { Button, Text } from '@mantine/core';
import type { RefObject } from 'react';
import { Link } from 'react-router';
import { EmptyState, SearchField } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { dayWords, Sentence, useNow, When } from '../../../shared/words';
import { words as all } from './note-pages.words';
import { ClientSelect } from '../../sessions';
import { useNoteSearch, type NoteMatch, type SearchState } from './useNoteSearch';
import classes from './note-pages.module.css';

const words = all.search;

/** Searches the coach's own notes, from the latest on. */
export function NoteSearch({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const { words: typed, setWords, client, setClient, state, searchOlder } = useNoteSearch();
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {words.says}
      </Text>
      <div className={classes.search}>
        <SearchField
          label={words.label}
          showsLabel
          value={typed}
          onChange={setWords}
          field={field}
        />
        <ClientSelect label={words.client} chosen={client} choose={setClient} optional />
      </div>
      <Text size="sm" role="status" className={classes.status}>
        <Status state={state} />
      </Text>
      {state.kind !== 'idle' && (
        <>
          {state.kind === 'done' && state.matches.length === 0 && !state.after && (
            <EmptyState title={words.none} order={3}>
              {words.noneSays}
            </EmptyState>
          )}
          <ul className={classes.lines}>
            {state.matches.map((match) => (
              <Match key={match.noteId} match={match} />
            ))}
          </ul>
          {state.kind === 'failed' && (
            <Text size="sm" c="var(--footing-clay-text)" role="alert">
              {state.message}
            </Text>
          )}
          {state.kind !== 'searching' && (state.after || state.kind === 'failed') && (
            <Button variant="subtle" fullWidth onClick={searchOlder}>
              {words.older}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function Status({ state }: { state: SearchState }) {
  const now = useNow();
  if (state.kind === 'idle' || state.kind === 'failed') return null;
  if (state.kind === 'searching') return words.searching;
  const found = words.found(state.matches.length);
  if (state.after && state.backTo) {
    return <Sentence text={words.soFar} found={found} date={dayWords(state.backTo, now)} />;
  }
  return state.matches.length > 0 && <Sentence text={words.all} found={found} />;
}

function Match({ match }: { match: NoteMatch }) {
  return (
    <li>
      <Link to={`/notes/${match.noteId}`} className={classes.link}>
        <UserText>{match.clientName}</UserText>
        <span className={classes.when}>
          <When at={match.sessionAt} say="day" />
        </span>
      </Link>
      <span className={classes.soft}>{words.kind(match.visibility, match.status)}</span>
      <p className={classes.excerpt} dir="auto">
        {match.excerpt.map(({ text, matches }, at) =>
          matches ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </p>
    </li>
  );
}
