/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { HardMomentsPartsFragment } from '@footing/contract';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import { EditAtHand } from './EditAtHand';

beforeEach(() => signInAs('CLIENT'));

const kept: HardMomentsPartsFragment = {
  __typename: 'HardMoments',
  ...{ id: 'client', helped: 'A walk', personName: null, personPhone: null, version: 1 },
};
const theirs = { ...kept, helped: 'Cold water', version: 3 };

/** What the form sends while each of `reads` answers when it reads another device's version. */
function opened(reads: (HardMomentsPartsFragment | null)[]) {
  const seen = { versions: [] as number[], reads: 0 };
  const refetch = () => {
    const hardMoments = reads[seen.reads];
    seen.reads += 1;
    if (!hardMoments) return Promise.reject(new Error('offline'));
    return Promise.resolve({ data: { __typename: 'Query' as const, hardMoments } });
  };
  renderPart(<EditAtHand kept={kept} refetch={refetch} onClose={() => undefined} />, {
    SaveHardMoments: ({ input }) => {
      seen.versions.push((input as { version: number }).version);
      const refusal = refusalOf({ code: 'STALE', message: 'Changed elsewhere.' });
      return { saveHardMoments: { ...refusal, current: null, currentVersion: 3 } };
    },
  });
  return seen;
}
const save = () =>
  fireEvent.submit(screen.getByRole('textbox', { name: /What helped/ }).closest('form')!);

describe('what is at hand in a hard moment', () => {
  it('replaces another device’s version only once that is on the screen', async () => {
    const seen = opened([null, theirs]);
    save();
    await waitFor(() => expect(seen).toEqual({ versions: [1], reads: 1 }));
    expect(screen.queryByRole('alert')).toBeNull();
    save();
    await screen.findByText('Cold water');
    expect(seen).toEqual({ versions: [1, 1], reads: 2 });
    save();
    await waitFor(() => expect(seen.versions).toEqual([1, 1, 3]));
  });

  it('says at the field what is missing: the name or the number', async () => {
    const { versions } = opened([]);
    const type = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    type('Who would you call?', 'Jule');
    save();
    await screen.findByText('Enter a phone number, or leave both fields empty.');
    expect(screen.queryByText('Enter a name, or leave both fields empty.')).toBeNull();
    type('Who would you call?', '');
    type('Their number', '555 0100');
    save();
    await screen.findByText('Enter a name, or leave both fields empty.');
    expect(screen.queryByText('Enter a phone number, or leave both fields empty.')).toBeNull();
    expect(versions).toEqual([]);
  });
});
