import { describe, expect, it } from '@jest/globals';

import { isBlank, isStorableText, lengthOf } from './text.js';

describe('isStorableText', () => {
  it.each([
    ['', true],
    ['שלום 👩‍❤️‍👨 é', true],
    ['line\nline\ttab', true],
    ['a\0b', false],
    ['\ud83d', false],
    ['\ude00 first', false],
    ['\ud83d\ude00', true],
  ])('%j: %s', (text, expected) => {
    expect(isStorableText(text)).toBe(expected);
  });
});

describe('isBlank', () => {
  it.each([
    ['', true],
    [' \t\n\u00a0\u2003', true],
    ['\u200b\u200e\ufeff', true],
    ['.', false],
    ['\u200fש', false],
    ['👍', false],
  ])('%j: %s', (text, expected) => {
    expect(isBlank(text)).toBe(expected);
  });
});

describe('lengthOf', () => {
  it.each([
    ['', 0],
    ['née', 3],
    ['👍', 1],
    ['👩‍❤️‍👨', 6],
  ])('%j: %d', (text, expected) => {
    expect(lengthOf(text)).toBe(expected);
  });
});
