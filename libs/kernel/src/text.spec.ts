import { describe, expect, it } from '@jest/globals';

import { isBlank, isName, isStorableText, lengthOf, searchKey } from './text.js';

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
    ['\u3164\uffa0\u115f\u1160', true],
    ['\u2800 \u034f\ufe0f', true],
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

describe('searchKey', () => {
  it.each([
    ['José', 'jose'],
    ['Jose\u0301', 'jose'],
    ['Siobhán', 'siobhan'],
    ['MÜLLER', 'muller'],
    ['O’Brien', "o'brien"],
    ['O\u02bcBrien', "o'brien"],
    ['Weiß', 'weiss'],
    ['Øystein Łukasz', 'oystein lukasz'],
    ['İSTANBUL ılgaz', 'istanbul ilgaz'],
    ['Ægir Đặng', 'aegir dang'],
    ['Ａｎａ', 'ana'],
    ['  Ana \t Maria ', 'ana maria'],
    ['An\u200ba', 'ana'],
    ['李 明', '李 明'],
    ['', ''],
  ])('%j becomes %j', (text, key) => expect(searchKey(text)).toBe(key));

  it('is idempotent', () => {
    for (const name of ['José', 'O’Brien', 'Weiß', 'İ']) {
      expect(searchKey(searchKey(name))).toBe(searchKey(name));
    }
  });
});

describe('isName', () => {
  it.each([
    ['Ana Ruiz', true],
    ['محمد علي', true],
    ['\u200fמרים', true],
    ['ना\u200dम', true],
    ['👩‍👩‍👧', true],
    ['', false],
    ['\u200b', false],
    ['\u3164', false],
    ['Ana\nRuiz', false],
    ['Ana \u202ezieuR', false],
    ['\u2067Ana', false],
  ])('%j: %s', (text, expected) => expect(isName(text)).toBe(expected));
});
