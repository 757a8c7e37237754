/** @jest-environment ./tests/support/browser-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { CalmSoFar } from './CalmSoFar';
import { renderPart } from '../../shared/testing/render';

const calm = { kind: 'CALM' as const, days: 7, urgeAtMost: 5 };
const step = { key: 'smile', title: 'A smile', locks: [{ kind: 'APPROVAL' as const }, calm] };
const RULE =
  'Opens after check-ins on most of the last 7 days with an average urge of 5 or less out of 10.';

/** What the coach reads on 9 March, after these days. */
function shown(urges: readonly number[], locks = step.locks) {
  const urgeDays = urges.map((urge, at) => ({ on: `2026-03-0${at + 3}`, urge }));
  renderPart(<CalmSoFar steps={[{ ...step, locks }]} urgeDays={urgeDays} today="2026-03-09" />);
  return screen.queryByText(/check-ins/)?.textContent ?? null;
}

describe('what a calm condition still needs', () => {
  it.each([
    ['no check-ins', [], 'No check-ins on the last 7 days so far.'],
    ['too few', [5, 4.5], 'So far: 4.8 over 2 of 7 days. Those are too few days.'],
    [
      'too hard days',
      [9, 9, 9, 9, 1],
      'So far: 7.4 over 5 of 7 days. The average is too high for that.',
    ],
    [
      'enough calm days',
      [4, 5, 5, 5, 5],
      'So far: 4.8 over 5 of 7 days. That’s what the step asks for. The step can open if it’s still true once everything else is in place and you’ve approved the step.',
    ],
  ])('is said beside the averages: %s', (_, urges, words) => {
    expect(shown(urges)).toBe(`A smile${RULE} ${words}`);
  });

  it('is not mentioned for steps without such a condition', () => {
    expect(shown([4], [{ kind: 'APPROVAL' }])).toBeNull();
  });
});
