import { describe, expect, it } from '@jest/globals';
import { shorterWaits } from './waits';

const rule = (over: object) => ({
  kind: 'WAIT',
  days: 21,
  anchor: 'LAST_CONTACT',
  floor: 7,
  ...over,
});
const step = (opens: object[], outreach = false) => ({ opens, outreach, actions: [] }) as never;
const leastOf = (opens: object[], outreach = false) =>
  shorterWaits(step(opens, outreach)).map(({ rule, least }) => [rule, least]);

describe('shorterWaits', () => {
  it('leaves out what is no wait and what is at its least already', () => {
    expect(leastOf([{ kind: 'BOUNDARY' }, rule({}), rule({ days: 7 })])).toEqual([[1, 7]]);
  });

  it('goes down to nothing without a floor, and to a day before what reaches out', () => {
    const free = rule({ floor: null });
    expect([leastOf([free]), leastOf([free], true)]).toEqual([[[0, 0]], [[0, 1]]]);
  });
});
