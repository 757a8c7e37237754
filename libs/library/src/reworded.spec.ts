import { describe, expect, it } from '@jest/globals';

import { reworded } from './reworded.js';

describe('reworded', () => {
  it('replaces a sentence wherever it stands, and leaves the original alone', () => {
    const old = { title: 'Wait.', parts: [{ text: 'Wait.\n\n“Now.”' }], days: 7 };
    expect(reworded(old, [['Wait.', 'Say "go".']])).toEqual({
      title: 'Say "go".',
      parts: [{ text: 'Say "go".\n\n“Now.”' }],
      days: 7,
    });
    expect(old.title).toBe('Wait.');
  });

  it('throws if there is nothing to replace', () => {
    expect(() => reworded({ title: 'Wait.' }, [['Go.', 'Stop.']])).toThrow('“Go.”');
  });
});
