/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { renderPart, signInAs } from '../../shared/testing/render';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { ShowMore } from '../../shared/ui';
import { noteDeleted } from './journal-queue';
import { useJournal } from './useJournal';

beforeEach(() => signInAs('CLIENT'));

/** The list of the journal, and a way to read it again. */
function List() {
  const [reads, setReads] = useState(0);
  const { query, more, entries } = useJournal(null, reads);
  return (
    <>
      <ul>
        {entries.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {query.error ? <p>Failed</p> : null}
      {query.data?.pageInfo.hasNextPage && (
        <ShowMore query={more} after={query.data.pageInfo.endCursor} />
      )}
      <button onClick={() => setReads((n) => n + 1)}>Read again</button>
    </>
  );
}

/** A journal of 50 entries, each with its number and `state.words`. */
function opened() {
  const state = { words: 'first', isDown: false };
  renderPart(<List />, {
    MyJournal: ({ first, after }) => {
      if (state.isDown) throw new Error('down');
      const from = after ? Number(after) + 1 : 0;
      const to = Math.min(50, from + (first as number));
      const edges = Array.from({ length: to - from }, (_, at) => ({
        __typename: 'JournalEdge',
        cursor: String(from + at),
        node: {
          __typename: 'JournalEntry',
          ...{ id: `entry ${from + at}`, source: 'ENTRY', at: '2026-03-02T21:00:00.000Z' },
          ...{ text: `${from + at} ${state.words}`, mood: null, prompt: null, title: null },
          ...{ actionId: null, shared: false, version: 1 },
        },
      }));
      const pageInfo = {
        __typename: 'PageInfo',
        ...{ hasNextPage: to < 50, endCursor: String(to - 1) },
      };
      return { journal: { __typename: 'JournalConnection', edges, pageInfo } };
    },
  });
  return state;
}
const shown = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the list of the journal', () => {
  it('is as long as before once it was read again, and goes on from there', async () => {
    const state = opened();
    await screen.findByText('19 first');
    press('Show more');
    await screen.findByText('39 first');
    state.words = 'second';
    press('Read again');
    await screen.findByText('39 second');
    expect(shown()).toHaveLength(40);
    press('Show more');
    await screen.findByText('49 second');
    expect(shown()).toHaveLength(50);
  });

  it('says so when it cannot be read again, and keeps what it has, without what was deleted', async () => {
    const state = opened();
    await screen.findByText('19 first');
    state.isDown = true;
    noteDeleted([{ id: 'entry 3', value: { kind: 'takenBack' } }]);
    press('Read again');
    await screen.findByText('Failed');
    expect(shown()).toHaveLength(19);
    expect(screen.queryByText('3 first')).toBeNull();
    state.isDown = false;
    press('Read again');
    await waitFor(() => expect(screen.queryByText('Failed')).toBeNull());
    expect(shown()).toHaveLength(19);
  });
});
