import { describe, expect, it } from '@jest/globals';
import { keyFrom } from './keys';

const none = new Set<string>();

describe('a key', () => {
  it.each([
    ['Less is more', 'less-is-more'],
    ['  Don’t write, don’t call ', 'dont-write-dont-call'],
    ['Écris à ta sœur', 'ecris-a-ta-s-ur'],
    ['Größe', 'grosse'],
    ['3 × 30 minutes', '3-30-minutes'],
    ['--', 'step'],
    ['🌊', 'step'],
    ['خطوة أولى', 'step'],
    ['', 'step'],
  ])('of %j is %j', (title, key) => {
    expect(keyFrom(title, none, 'step')).toBe(key);
  });

  it('is at most 60 characters long and does not end in a hyphen', () => {
    const key = keyFrom(`${'a'.repeat(59)} and so on`, none, 'step');
    expect(key).toBe('a'.repeat(59));
    expect(keyFrom('word '.repeat(40), none, 'step')).toMatch(/^[a-z0-9-]{1,60}$/);
  });

  it('gets a number if it is taken, within the length limit', () => {
    expect(keyFrom('A smile', new Set(['a-smile']), 'step')).toBe('a-smile-2');
    expect(keyFrom('A smile', new Set(['a-smile', 'a-smile-2']), 'step')).toBe('a-smile-3');
    const long = 'b'.repeat(60);
    expect(keyFrom(long, new Set([long]), 'step')).toBe(`${'b'.repeat(58)}-2`);
  });
});
