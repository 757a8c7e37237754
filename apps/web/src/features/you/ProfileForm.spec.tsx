/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { refusalOf, renderPart, signInAs } from '../../shared/testing/render';
import { ProfileForm } from './ProfileForm';
import type { Profile } from './types';

const profile: Profile = {
  __typename: 'ClientProfile',
  id: 'client',
  callName: 'Mara',
  pronouns: '',
  timeZone: 'Europe/Berlin',
  reachBy: 'EMAIL',
  reachNote: '',
  otherAlias: 'Ben',
  otherPersonId: 'person',
  otherPersons: [],
  coach: { __typename: 'MemberRef', id: 'coach', name: 'Nora' },
  version: 1,
};
const boundary = {
  boundary: 'OPEN',
  boundaryUntil: null,
  boundaryReason: '',
  boundarySince: '2026-03-01T10:00:00Z',
  pendingBoundary: null,
  boundaryHistory: [],
};

/** The profile was changed elsewhere; what was sent is returned, latest last. */
function editAfter(changed: Partial<Profile>): Record<string, unknown>[] {
  const elsewhere = { ...profile, ...boundary, ...changed, version: 2 };
  const sent: Record<string, unknown>[] = [];
  renderPart(<ProfileForm profile={profile} fields={['otherAlias']} />, {
    MyProfile: () => ({ myProfile: elsewhere }),
    UpdateMyProfile: ({ input }) => {
      const edited = input as Record<string, unknown>;
      sent.push(edited);
      return {
        updateMyProfile:
          edited['version'] === 2
            ? { ...elsewhere, ...edited, version: 3 }
            : refusalOf({ code: 'STALE', message: 'Changed meanwhile.' }),
      };
    },
  });
  fireEvent.change(screen.getByLabelText('What should we call them here?'), {
    target: { value: 'Benni' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  return sent;
}

beforeEach(() => signInAs('CLIENT'));

it('saves its fields and keeps what was changed elsewhere in other fields', async () => {
  const sent = editAfter({ pronouns: 'she/her' });
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(sent).toEqual([
    { clientId: 'client', version: 1, otherAlias: 'Benni' },
    { clientId: 'client', version: 2, otherAlias: 'Benni' },
  ]);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('lets the client choose when the same field was changed elsewhere', async () => {
  const sent = editAfter({ otherAlias: 'Benjamin' });
  expect(await screen.findByText('The other version: Benjamin', { exact: false })).toBeTruthy();
  expect(sent).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(sent.at(-1)).toEqual({ clientId: 'client', version: 2, otherAlias: 'Benni' });
});
