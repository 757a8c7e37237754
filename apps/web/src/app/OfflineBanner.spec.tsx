/** @jest-environment ./tests/support/browser-environment.mjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { renderPart, signInAs } from '../shared/testing/render';
import { act, screen } from '@testing-library/react';
import { setKeptSince } from '../shared/kept/kept-since';
import { setSession } from '../shared/session/store';
import { OfflineBanner } from './OfflineBanner';

const goOffline = () => act(() => void dispatchEvent(new Event('offline')));

afterEach(() => act(() => setSession({ status: 'signed-out', because: 'nobody' })));

describe('the offline banner', () => {
  it('promises a client that what they write is kept', () => {
    signInAs('CLIENT');
    renderPart(<OfflineBanner />);
    goOffline();
    expect(screen.getByRole('status').textContent).toContain('What you write is saved');
  });

  it('promises a coach no more than what is kept for coaches', () => {
    signInAs('COACH');
    renderPart(<OfflineBanner />);
    goOffline();
    expect(screen.getByRole('status').textContent).toContain('Notes and templates');
    expect(screen.getByRole('status').textContent).not.toContain('What you write');
  });

  it('is also shown when the browser is online but the pages are old ones', () => {
    signInAs('CLIENT');
    renderPart(<OfflineBanner />);
    expect(screen.queryByRole('status')).toBeNull();
    act(() => setKeptSince(Date.now()));
    expect(screen.getByRole('status').textContent).toContain('You’re offline');
    act(() => setKeptSince(null));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('promises nothing to somebody who is not signed in, and disappears with the connection', () => {
    renderPart(<OfflineBanner />);
    goOffline();
    expect(screen.getByRole('status').textContent).not.toContain('saved');
    act(() => void dispatchEvent(new Event('online')));
    expect(screen.queryByRole('status')).toBeNull();
  });
});
