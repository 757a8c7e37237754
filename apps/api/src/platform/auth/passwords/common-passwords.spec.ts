import { describe, expect, it } from '@jest/globals';

import { isCommonPassword } from './common-passwords.js';

describe('a common password', () => {
  it.each([
    '1234567890',
    '0987654321',
    'password123',
    'Password2024!',
    'P@ssw0rd123',
    'passwordpassword',
    'qwertyuiop',
    'qwerty12345',
    'asdfghjkl123',
    '1q2w3e4r5t',
    '1qaz2wsx3edc',
    'aaaaaaaaaaaa',
    '1212121212',
    'abcabcabcabc',
    'iloveyou1234',
    'Sunshine2025',
    'letmein12345',
    'welcome!!!!!',
    'football2026',
    '123123123123',
    'a123456789',
    'abcdefghij',
    'ＰＡＳＳＷＯＲＤ１２３',
  ])('%s is refused', (password) => expect(isCommonPassword(password)).toBe(true));

  it.each([
    'correct horse battery',
    'a long enough one',
    'my blue bicycle 7',
    'tr33house by the sea',
    'Kx9$vQ2!mZ',
    'summer rain on the roof',
    '我喜欢在海边散步真的',
    'password manager made this Z7',
  ])('%s is accepted', (password) => expect(isCommonPassword(password)).toBe(false));
});
