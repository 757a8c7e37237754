/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FollowUpPartsFragment } from '@footing/contract';
import { screen } from '@testing-library/react';
import { renderPart, signInAs } from '../../shared/testing/render';
import { SentToCoach } from './SentToCoach';

beforeEach(() => signInAs('CLIENT'));

const [first, second] = ['2026-06-01T09:00:00Z', '2026-06-01T11:00:00Z'];
const toHelen: FollowUpPartsFragment = {
  __typename: 'FollowUp',
  id: 'first',
  kind: 'CALL_REQUEST',
  sentAt: first,
  sentTo: 'Helen Hart',
  ownerNotified: false,
  hasOtherOwner: true,
  escalatedAt: null,
  alsoSentTo: [],
  seenAt: second,
  seenBy: 'Helen Hart',
  done: 'PASSED_TO',
  passedTo: 'Owen Ode',
};
const toOwen: FollowUpPartsFragment = {
  ...toHelen,
  id: 'second',
  sentAt: second,
  sentTo: 'Owen Ode',
  seenAt: null,
  seenBy: null,
  done: null,
  passedTo: null,
};

describe('what a client sent to their coach', () => {
  it('is one item after it was passed on, and says who passed it to whom', async () => {
    renderPart(<SentToCoach />, { MyFollowUps: () => ({ myFollowUps: [toOwen, toHelen] }) });
    const items = await screen.findAllByRole('listitem');
    expect(items).toHaveLength(1);
    expect(items[0]!.textContent).toMatch(
      /^You asked for a callSent to Helen Hart .*\. Helen Hart passed this on to Owen Ode .*\. There’s no reply yet\./,
    );
    expect(screen.getByRole('checkbox', { name: /^Ask the owner of / })).toBeTruthy();
  });

  it('offers to ask the owner only if that is somebody else', async () => {
    renderPart(<SentToCoach />, {
      MyFollowUps: () => ({ myFollowUps: [{ ...toOwen, hasOtherOwner: false }] }),
    });
    expect(await screen.findByText(/There’s no reply yet/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
