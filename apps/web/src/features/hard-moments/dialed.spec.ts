import { describe, expect, it } from '@jest/globals';
import { dialed, hrefOf } from './dialed';

describe('the number that a phone dials', () => {
  it.each([
    ['555-0100', '5550100'],
    ['(555) 555-0100', '5555550100'],
    ['+49 30 555 0100', '+49305550100'],
    ['Jule: 0170 555 0100', '01705550100'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['0044 ( 0 ) 20 7946 0958', '00442079460958'],
    ['(020) 7946 0958', '02079460958'],
    ['555-0100 ext 3', '5550100'],
    ['555-0100 x3', '5550100'],
    ['555-0100;ext=3', '5550100'],
    ['555-0100,,3', '5550100'],
    ['*31#555-0100', '*31#5550100'],
    ['no number', ''],
  ])('of %p is %p', (typed, expected) => expect(dialed(typed)).toBe(expected));

  it.each([
    '555-0100 / 555-0101',
    '555-0100, 555-0101',
    '555-0100 or 555-0101',
    '555-0100 + 555-0101',
  ])('is the first of %p', (typed) => expect(dialed(typed)).toBe('5550100'));

  it('is the first of two international ones, and goes on behind the slash of an area code', () => {
    expect(dialed('+49 30 555 0100/+49 30 555 0101')).toBe('+49305550100');
    expect(dialed('030/555 0100')).toBe('0305550100');
    expect(dialed('+49 30/555 0100')).toBe('+49305550100');
  });

  it('is whole in a link', () => {
    expect(hrefOf('*31#555-0100')).toBe('tel:*31%235550100');
  });
});
