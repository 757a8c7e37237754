import { describe, expect, it } from '@jest/globals';
import { fileNameOf } from './download';

describe('the name of a file', () => {
  it.each([
    ['Quiet evenings', 2, 'quiet-evenings-2.json'],
    ['Évening / walks: “one”', null, 'evening-walks-one.json'],
    ['../../etc', 1, 'etc-1.json'],
    ['صباح', 3, 'template-3.json'],
    ['x'.repeat(160), null, `${'x'.repeat(60)}.json`],
  ])('of %s is plain', (title, number, name) => {
    expect(fileNameOf(title, 'template', number)).toBe(name);
  });
});
