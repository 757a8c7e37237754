/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import ToastShelf from '../../shared/ui/feedback/ToastShelf';
import AttachedFiles from './AttachedFiles';
import { PlaySound } from './PlaySound';

const NOT_PLAYED = 'This audio can’t be played right now. Check your connection and try again.';
const spot = { title: 'A smile', stepId: 'step' };
const place = { stepId: 'step', actionId: null, sessionId: null, removable: true };

beforeEach(() => signInAs('CLIENT'));

const fileOf = (id: string, name: string, facts: object = {}) => ({
  ...{ __typename: 'ClientFile', id, name, at: '2026-03-02T09:00:00Z', type: 'PDF', size: 9 },
  ...{ fromClient: true, shared: true, removable: true, lost: false, places: [] },
  addedBy: { __typename: 'MemberRef', id: 'member', name: 'Kim Adler' },
  coach: { __typename: 'MemberRef', id: 'coach', name: 'Nora' },
  ...facts,
});
const filesOf = (...files: object[]) => ({
  clientFiles: {
    ...{ __typename: 'ClientFiles', clientId: 'client', adding: 'OPEN', largestMegabytes: 10 },
    coach: { __typename: 'MemberRef', id: 'coach', name: 'Nora' },
    files,
  },
});

describe('files at a step', () => {
  const shown = (listed: boolean) => {
    const at = { __typename: 'FilePlace', id: 'place', ...place };
    return renderPart(
      <AttachedFiles clientId={null} side="CLIENT" callName="" spot={spot} listed={listed} />,
      { ClientFiles: () => filesOf(fileOf('one', 'Walk.pdf', { places: [at] })) },
    );
  };

  it('are attached there, and only shown where nothing can be attached', async () => {
    const { unmount } = shown(false);
    await screen.findByRole('region', { name: 'Files for A smile' });
    expect(screen.getByRole('button', { name: 'Remove Walk.pdf from here' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Attach a file to A smile' })).toBeTruthy();
    unmount();
    shown(true);
    await screen.findByRole('button', { name: 'Download Walk.pdf' });
    expect(screen.queryByRole('button', { name: 'Attach a file to A smile' })).toBeNull();
  });

  it('are sent once: if one cannot be attached, the dialog stays, and the next try attaches what was added', async () => {
    const sent: unknown[] = [];
    const fetched: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = ((address: string) => {
      fetched.push(address);
      return Promise.resolve({ ok: true, status: 201 });
    }) as unknown as typeof fetch;
    renderPart(<AttachedFiles clientId={null} side="CLIENT" callName="" spot={spot} />, {
      ClientFiles: () =>
        filesOf(
          ...fetched.map((address) => fileOf(/files\/([^?]+)/.exec(address)![1]!, 'New.pdf')),
        ),
      AttachFile: ({ input }) => {
        sent.push(input);
        return {
          attachFile:
            sent.length === 1
              ? refusalOf({ code: 'NOT_NOW', message: 'Try again in a minute.' })
              : { __typename: 'Done', ok: true },
        };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Attach a file to A smile' }));
    await screen.findByRole('dialog', { name: 'Attach a file to A smile' });
    await screen.findByRole('button', { name: 'Add a new file' });
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    expect(input.multiple).toBe(false);
    fireEvent.change(input, { target: { files: [new File(['%PDF'], 'New.pdf')] } });
    await waitFor(() => expect(sent).toHaveLength(1));
    const attach = await screen.findByRole('button', { name: 'Attach' });
    await waitFor(() => expect(attach.hasAttribute('disabled')).toBe(false));
    await screen.findByDisplayValue('New.pdf');
    fireEvent.click(attach);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent[1]).toEqual(sent[0]);
    expect(fetched).toHaveLength(1);
    globalThis.fetch = fetch;
  });
});

describe('a sound', () => {
  const played = async () => {
    let asked = 0;
    renderPart(
      <>
        <PlaySound file={{ id: 'one', name: 'Calm.mp3' }} />
        <ToastShelf />
      </>,
      {
        OpenFile: () => ({
          openFile: { __typename: 'FileAddress', address: `/files?signed=${++asked}` },
        }),
      },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Play Calm.mp3' }));
    return screen.findByLabelText<HTMLAudioElement>('Player for Calm.mp3');
  };

  it('has the focus when it appears, and one that cannot be played says so', async () => {
    const audio = await played();
    expect(document.activeElement).toBe(audio);
    fireEvent.error(audio);
    const play = await screen.findByRole('button', { name: 'Play Calm.mp3' });
    expect(document.activeElement).toBe(play);
    await screen.findByText(NOT_PLAYED, {}, { timeout: 20_000 });
  });

  it('goes on with a new address where it was when the old one has expired', async () => {
    const audio = await played();
    fireEvent.loadedMetadata(audio);
    audio.currentTime = 90;
    fireEvent.error(audio);
    await waitFor(() => expect(audio.getAttribute('src')).toBe('/files?signed=2'));
    audio.currentTime = 0;
    fireEvent.loadedMetadata(audio);
    expect(audio.currentTime).toBe(90);
    fireEvent.error(audio);
    await screen.findByRole('button', { name: 'Play Calm.mp3' });
  });
});
