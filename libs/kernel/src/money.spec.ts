import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  fractionDigits,
  isCurrency,
  MOST_MINOR,
  moneyWords,
  readMoney,
  typedMoney,
} from './money.js';

describe('amounts of money', () => {
  it.each([
    [45_000, 'USD', '$450.00'],
    [45_000, 'EUR', '€450.00'],
    [45_000, 'JPY', '¥45,000'],
    [45_000, 'KWD', 'KWD 45.000'],
    [0, 'USD', '$0.00'],
  ])('%i minor units of %s are %s', (minor, currency, shown) => {
    expect(moneyWords(minor, currency, 'en-US').replace(/\u00a0/g, ' ')).toBe(shown);
  });

  it.each([
    ['450', 'USD', 45_000],
    [' 450,5 ', 'EUR', 45_050],
    ['0.07', 'USD', 7],
    ['1.005', 'USD', null],
    ['45000', 'JPY', 45_000],
    ['45000.5', 'JPY', null],
    ['1.005', 'KWD', 1_005],
    ['-1', 'USD', null],
    ['1,000.00', 'USD', null],
    ['', 'USD', null],
    ['99999999999', 'USD', null],
  ])('reads %j of %s as %j', (text, currency, minor) => {
    expect(readMoney(text, currency)).toBe(minor);
  });

  it('reads every amount that it writes', () => {
    const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'CHF');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_MINOR }), currency, (minor, code) => {
        expect(readMoney(typedMoney(minor, code), code)).toBe(minor);
      }),
    );
  });

  it('knows codes of ISO 4217', () => {
    expect(['USD', 'EUR', 'JPY', 'usd', 'XX', 'DOLLAR'].map(isCurrency)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(fractionDigits('JPY')).toBe(0);
  });
});
