import { describe, expect, it } from '@jest/globals';
import { distinctNames } from './distinct-names';

const anna = { id: '1', callName: 'Anna', name: 'Anna Berg' };
const other = { id: '2', callName: 'anna ', name: 'Anna Costa' };
const ben = { id: '3', callName: 'Ben', name: 'Benjamin Dorn' };

describe('the names of people in a list', () => {
  it('are the names that they go by', () => {
    expect(distinctNames([anna, ben])).toEqual(
      new Map([
        ['1', 'Anna'],
        ['3', 'Ben'],
      ]),
    );
  });

  it('are full names where two go by the same', () => {
    expect([...distinctNames([anna, other, ben]).values()]).toEqual([
      'Anna Berg',
      'Anna Costa',
      'Ben',
    ]);
  });

  it('stay short for a person who is listed twice', () => {
    expect(distinctNames([anna, anna]).get('1')).toBe('Anna');
  });
});
