/** @jest-environment ./tests/support/browser-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { renderPart } from '../../shared/testing/render';
import type { ContactLogPartsFragment } from '@footing/contract';
import { screen } from '@testing-library/react';
import { ContactHistory } from './ContactHistory';

const empty = {
  shared: true,
  today: '2026-11-24',
  calmDays: null,
  calmOf: null,
  items: [],
  allowance: null,
} as unknown as ContactLogPartsFragment;

describe('an empty contact log', () => {
  it.each([
    ['the client', undefined, 'No contact logged yet'],
    ['their coach', 'Max', 'No contact logged yet'],
  ])('says so to %s, without a count of calm days', (_, callName, title) => {
    renderPart(<ContactHistory log={empty} alias="" zone="Europe/Berlin" callName={callName} />);
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.queryByText('Days without reaching out')).toBeNull();
  });
});
