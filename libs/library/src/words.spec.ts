import { describe, expect, it } from '@jest/globals';

import { findQuestionnaire, wordsForClient, wordsForCoach } from './index.js';

const safety = findQuestionnaire('safety')!;

describe('wordsForClient', () => {
  it('begins with the messages of the rules, followed by the text of the outcome', () => {
    const text = wordsForClient(safety, 'SAFETY_STOP', ['watched']);
    expect(text).toMatch(/^You are being watched or followed.*\n\n.*emergency number/s);
  });

  it('omits milder rules that fired together with a stop', () => {
    const text = wordsForClient(safety, 'SAFETY_STOP', ['afraid', 'i-look-daily']);
    expect(text).not.toContain('Try a week');
  });

  it('returns only the text of the outcome if no rule fired', () => {
    expect(wordsForClient(safety, 'PROCEED', [])).toBe(safety.outcomes.PROCEED!.text);
  });
});

describe('wordsForCoach', () => {
  it('reveals no answer', () => {
    const line = wordsForCoach(safety, 'SAFETY_STOP');
    for (const rule of safety.rules) expect(line).not.toContain(rule.message);
    expect(line).not.toMatch(/afraid|hurt|harm|watch|threat|order|hit/i);
  });

  it('throws if an outcome has no text', () => {
    const silent = { ...safety, forCoach: {} };
    expect(() => wordsForCoach(silent, 'SAFETY_STOP')).toThrow('SAFETY_STOP');
  });
});
