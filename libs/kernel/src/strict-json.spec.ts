import { describe, expect, it } from '@jest/globals';

import { parseStrictJson } from './strict-json.js';

const parse = (text: string) => parseStrictJson(text, 4);

describe('parseStrictJson', () => {
  it.each([
    ['{"a": [1, {"b": "}\\"]{"}], "c": {"b": null}}'],
    ['[{"a": 1}, {"a": 2}]'],
    ['"a\\\\"'],
    [' 1.5e3 '],
    ['[[[[]]]]'],
    ['{"a": "a", "b": "a", "c": ["a", "a"]}'],
  ])('reads %s as JSON.parse does', (text) => {
    expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it.each([
    ['', { kind: 'NOT_JSON' }],
    ['{"a": 1', { kind: 'NOT_JSON' }],
    ['{a: 1}', { kind: 'NOT_JSON' }],
    ['[[[[[]]]]]', { kind: 'TOO_DEEP' }],
    ['{"a": {"a": {"a": {"a": {}}}}}', { kind: 'TOO_DEEP' }],
    ['{"a": 1, "a": 1}', { kind: 'DUPLICATE_KEY', path: ['a'] }],
    ['{"x": [0, {"a": "{", "\\u0061": 2}]}', { kind: 'DUPLICATE_KEY', path: ['x', 1, 'a'] }],
    ['{"__proto__": {"admin": true}}', { kind: 'FORBIDDEN_KEY', path: ['__proto__'] }],
    ['[{"\\u005f_proto__": 1}]', { kind: 'FORBIDDEN_KEY', path: [0, '__proto__'] }],
    ['{"a": {"constructor": 1}}', { kind: 'FORBIDDEN_KEY', path: ['a', 'constructor'] }],
  ])('refuses %s', (text, error) => {
    expect(parse(text)).toEqual({ ok: false, error });
  });

  it('refuses half a million nested lists, and reads a string of a million quotes', () => {
    const nested = '['.repeat(500_000) + ']'.repeat(500_000);
    expect(parse(nested)).toMatchObject({ ok: false });
    const quotes = JSON.stringify('"'.repeat(1_000_000));
    expect(parse(quotes)).toMatchObject({ ok: true });
  });
});
