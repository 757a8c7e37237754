/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderPart } from '../../testing/render';
import { EntrySaved } from './EntrySaved';
import { RefusedEntry } from './RefusedEntry';
import { StaleChoice } from './SaveStatus';
import ToastShelf, { showUndo } from './ToastShelf';

afterEach(() => void jest.useRealTimers());

describe('the undo toast', () => {
  function showRemoval() {
    jest.useFakeTimers();
    const undo = jest.fn();
    renderPart(<ToastShelf />);
    act(() => showUndo('The action was removed.', undo));
    return undo;
  }

  it('undoes once and closes', () => {
    const undo = showRemoval();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    act(() => jest.advanceTimersByTime(1_000));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('The action was removed.')).toBeNull();
  });

  it('expires after ten seconds without undoing', () => {
    const undo = showRemoval();
    act(() => jest.advanceTimersByTime(9_000));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    act(() => jest.advanceTimersByTime(1_000));
    act(() => jest.advanceTimersByTime(1_000));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(undo).not.toHaveBeenCalled();
  });
});

describe('an entry that was made offline', () => {
  it.each([
    ['is on the server', undefined, 'It’s saved.'],
    ['is being sent', { state: 'sending', kept: true }, 'Saving…'],
    ['waits on the device', { state: 'waiting', kept: true }, 'saved on this device'],
    ['waits on a device without storage', { state: 'waiting', kept: false }, 'Keep this page open'],
  ])('says where it is when it %s', (_, entry, words) => {
    renderPart(<EntrySaved entry={entry} again="Another" onUndo={() => {}} onAgain={() => {}} />);
    expect(screen.getByRole('status').textContent).toContain(words);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Done.' }));
  });

  it('shows the entry itself only when the entry was refused, and the message when its undo was', () => {
    const refused = { message: 'It is too old.', onDrop: () => {}, children: <p>A call</p> };
    const { unmount } = renderPart(<RefusedEntry kind="made" {...refused} />);
    expect(screen.getByRole('alert').textContent).toContain('A call');
    unmount();
    renderPart(<RefusedEntry kind="takenBack" {...refused} />);
    expect(screen.getByRole('alert').textContent).toContain('It is too old.');
    expect(screen.queryByText('A call')).toBeNull();
  });
});

describe('a text that was changed in two places', () => {
  it('shows both versions, also an empty one, and keeps the one that is chosen', () => {
    const keepMine = jest.fn();
    const takeTheirs = jest.fn();
    const status = { kind: 'stale' as const, theirs: '', version: 2 };
    renderPart(<StaleChoice draft={{ text: 'My words', status, keepMine, takeTheirs }} />);
    expect(screen.getByText('My words')).toBeTruthy();
    expect(screen.getByText('Empty')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect(keepMine).toHaveBeenCalledTimes(1);
    expect(takeTheirs).not.toHaveBeenCalled();
  });

  it('can join both, if there are two', () => {
    const joinBoth = jest.fn();
    const draft = (theirs: string) => ({
      text: 'My words',
      status: { kind: 'stale' as const, theirs, version: 2 },
      keepMine: jest.fn(),
      takeTheirs: jest.fn(),
      joinBoth,
    });
    const { rerender } = renderPart(<StaleChoice draft={draft('')} />);
    expect(screen.queryByRole('button', { name: /^Keep both/ })).toBeNull();
    expect(screen.queryByText(/or keep both/)).toBeNull();
    rerender(<StaleChoice draft={draft('Their words')} />);
    expect(screen.getByText(/or keep both/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Keep both/ }));
    expect(joinBoth).toHaveBeenCalledTimes(1);
  });
});
