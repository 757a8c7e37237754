import { describe, expect, it } from '@jest/globals';

import { findQuestionnaire, wordsForClient, wordsForCoach } from './index.js';

const safety = findQuestionnaire('safety')!;

describe('wordsForClient', () => {
  it('says what led there before it says what to do', () => {
    const text = wordsForClient(safety, 'SAFETY_STOP', ['watched']);
    expect(text).toMatch(/^You are being watched or followed.*\n\n.*emergency number/s);
  });

  it('omits milder rules that fired together with a stop', () => {
    const text = wordsForClient(safety, 'SAFETY_STOP', ['afraid', 'i-look-daily']);
    expect(text).not.toContain('Try a week');
  });

  it('is the text of the outcome alone where no rule fired', () => {
    expect(wordsForClient(safety, 'PROCEED', [])).toBe(safety.outcomes.PROCEED!.text);
  });
});

describe('wordsForCoach', () => {
  it('gives no answer away', () => {
    const line = wordsForCoach(safety, 'SAFETY_STOP');
    for (const rule of safety.rules) expect(line).not.toContain(rule.message);
    expect(line).not.toMatch(/afraid|hurt|harm|watch|threat|order|hit/i);
  });

  it('throws where an outcome has no words, rather than saying nothing', () => {
    const silent = { ...safety, forCoach: {} };
    expect(() => wordsForCoach(silent, 'SAFETY_STOP')).toThrow('SAFETY_STOP');
  });
});
