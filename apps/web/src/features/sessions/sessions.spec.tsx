/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import SessionDialog from './dialog/SessionDialog';
import { SessionDays } from './list/SessionDays';
import { SessionRequest } from './session/SessionRequest';

const session = {
  __typename: 'Session' as const,
  id: 'session',
  clientId: 'client',
  callName: 'Anna',
  clientName: 'Anna Berg',
  clientTimeZone: 'Europe/Berlin',
  coachId: 'member',
  coachName: 'Kim Adler',
  coachTimeZone: 'Europe/Berlin',
  startsAt: '2099-03-05T10:00:00.000Z',
  minutes: 50,
  place: 'Room 1',
  link: '',
  status: 'PLANNED' as const,
  version: 1,
  seriesId: null,
  repeats: null,
  request: null,
  partner: null,
  notes: [],
};

beforeEach(() => signInAs('COACH', 'Kim Adler'));

describe('the dialog of a session that somebody else has changed', () => {
  const theirs = { ...session, place: 'Room 2', minutes: 30, version: 4 };
  const refusal = refusalOf({ code: 'STALE', message: 'This session was changed.' });

  async function edit() {
    const saved: Record<string, unknown>[] = [];
    const onClose = jest.fn();
    renderPart(<SessionDialog asked={{ move: session }} onClose={onClose} />, {
      SessionsOfDay: () => ({ sessions: { __typename: 'SessionConnection', edges: [] } }),
      CoachSession: () => ({ session: theirs }),
      MoveSession: ({ input }) => {
        const asked = input as Record<string, unknown>;
        saved.push(asked);
        return { moveSession: asked['version'] === 4 ? { ...theirs, version: 5 } : refusal };
      },
    });
    // The sessions of that day arrive.
    await act(() => Promise.resolve());
    const place = screen.getByLabelText<HTMLInputElement>('Place');
    fireEvent.change(place, { target: { value: 'The garden' } });
    await act(() => fireEvent.click(screen.getByRole('button', { name: 'Save' })));
    await screen.findByText(
      /^Someone changed this session while you were editing it\. .* 30 minutes/,
    );
    return { saved, onClose, place };
  }

  it('says what it is now, and saves over it if the coach wants that', async () => {
    const { saved, onClose } = await edit();
    fireEvent.click(screen.getByRole('button', { name: 'Save my changes' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(saved.at(-1)).toMatchObject({ version: 4, place: 'The garden', minutes: 50 });
    expect(screen.queryByText(/^Someone changed/)).toBeNull();
  });

  it('takes over the new details if the coach wants that, and the error is gone', async () => {
    const { saved, place } = await edit();
    fireEvent.click(screen.getByRole('button', { name: 'Use the new details' }));
    expect(place.value).toBe('Room 2');
    expect(screen.queryByText(/^Someone changed/)).toBeNull();
    await act(() => fireEvent.click(screen.getByRole('button', { name: 'Save' })));
    await waitFor(() =>
      expect(saved.at(-1)).toMatchObject({ version: 4, place: 'Room 2', minutes: 30 }),
    );
  });
});

describe('the list of sessions', () => {
  const another = { ...session, id: 'another', clientId: 'other', clientName: 'Anna Costa' };

  it('has full names, so that two clients of a practice with the same first name are told apart', () => {
    renderPart(<SessionDays sessions={[session, another]} query="" />);
    for (const name of ['Anna Berg', 'Anna Costa']) {
      expect(screen.getByRole('link', { name })).toBeTruthy();
    }
  });

  it('has a joint session once, with both names, and what was marked for each if it differs', () => {
    const partner = {
      __typename: 'SessionPartner' as const,
      ...{ sessionId: 'twin', clientId: 'other', callName: 'Sam', name: 'Sam Reyes' },
    };
    const joint = (one: 'HELD' | 'MISSED', other: 'HELD' | 'MISSED') => [
      { ...session, status: one, partner: { ...partner, status: other } },
    ];
    const { unmount } = renderPart(
      <SessionDays sessions={joint('HELD', 'HELD')} chosen="twin" query="" />,
    );
    const line = screen.getByRole('link', { name: 'Anna Berg and Sam Reyes' });
    expect(line.getAttribute('href')).toBe('/sessions/session');
    expect(line.getAttribute('aria-current')).toBe('page');
    expect(screen.getByText('Took place')).toBeTruthy();
    unmount();
    renderPart(<SessionDays sessions={joint('HELD', 'MISSED')} query="" />);
    expect(screen.getByText('Anna Berg: Took place, Sam Reyes: Missed')).toBeTruthy();
  });

  it('names the colleague whose session it is', () => {
    const theirs = { ...session, coachId: 'colleague', coachName: 'Owen Moss' };
    renderPart(<SessionDays sessions={[theirs]} query="" />);
    expect(screen.getByText(/^with Owen Moss,/)).toBeTruthy();
  });
});

describe('what a client asked for too late to change it', () => {
  const asked = (startsAt: string) => {
    const request = {
      __typename: 'SessionRequest' as const,
      asked: 'MOVE' as const,
      startsAt,
      askedAt: '2026-03-01T10:00:00.000Z',
      answer: null,
    };
    renderPart(
      <SessionRequest
        session={{ ...session, hasSignedNotes: false, openPoints: [], request, typeName: null }}
      />,
    );
  };

  it('can be accepted while its time is ahead', () => {
    asked('2099-03-05T10:00:00.000Z');
    expect(screen.getByRole('button', { name: 'Move it' })).toBeTruthy();
    expect(screen.queryByText(/That time has passed\./)).toBeNull();
  });

  it('says why it can only be declined', () => {
    asked('2026-03-02T10:00:00.000Z');
    expect(screen.getByText(/stays as it is\. That time has passed\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Move it' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Decline' })).toBeTruthy();
  });
});
