import { describe, expect, it } from '@jest/globals';

import { startsAgainFrom } from './rest-after-letting-go.js';
import type { TemplateContent } from '../types.js';

const content = (outreach: boolean): TemplateContent => ({
  about: '',
  readiness: null,
  steps: [{ key: 'a', title: 'A', purpose: '', guidance: '', outreach, opens: [], actions: [] }],
});
const ENDED = Date.parse('2026-03-10T21:00:00Z');
const FROM = Date.parse('2026-04-08T22:00:00Z');
const from = (now: number, outreach = true) =>
  startsAgainFrom([ENDED], content(outreach), now, 'Europe/Berlin');

describe('startsAgainFrom', () => {
  it('requires thirty whole days, across a clock change', () => {
    expect(from(ENDED + 1)).toBe(FROM);
    expect(from(FROM - 1)).toBe(FROM);
    expect(from(FROM)).toBeNull();
  });

  it('does not delay a plan without outreach', () => {
    expect(from(ENDED + 1, false)).toBeNull();
  });

  it('counts from the latest of several, and returns null without any', () => {
    const letGoAt = [ENDED - 5 * 86_400_000, ENDED];
    expect(startsAgainFrom(letGoAt, content(true), ENDED + 1, 'Europe/Berlin')).toBe(FROM);
    expect(startsAgainFrom([], content(true), ENDED, 'Europe/Berlin')).toBeNull();
  });
});
