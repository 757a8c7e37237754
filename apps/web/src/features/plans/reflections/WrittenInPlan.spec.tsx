/** @jest-environment ./tests/support/browser-environment.mjs */
import { beforeEach, expect, it } from '@jest/globals';
import { renderPart, signInAs } from '../../../shared/testing/render';
import type { WholePlanPartsFragment } from '@footing/contract';
import { screen } from '@testing-library/react';
import { WrittenInPlan } from './WrittenInPlan';

beforeEach(() => signInAs('CLIENT'));

const answered = (title: string, questionnaire: string) => ({
  id: title,
  title,
  kind: 'QUESTIONNAIRE',
  surprise: false,
  reflection: null,
  result: {
    id: title,
    questionnaire,
    outcome: 'PROCEED',
    answeredAt: '2026-05-06T08:00:00Z',
    shared: false,
    mistake: null,
  },
});

it('lists answers, and leaves the safety questions to their own page, in case someone else looks', async () => {
  const actions = [
    answered('Are you sure?', 'are-you-sure'),
    answered('Is everyone safe?', 'safety'),
  ];
  const plan = { id: 'plan', timeZone: 'Europe/Berlin', steps: [{ actions }] };
  renderPart(<WrittenInPlan plan={plan as unknown as WholePlanPartsFragment} />, {
    RemovedReflections: () => ({ removedReflections: [] }),
  });
  expect(await screen.findByRole('link', { name: 'Are you sure?' })).toBeTruthy();
  expect(screen.queryByText('Is everyone safe?')).toBeNull();
});
