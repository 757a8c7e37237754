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
  it('omits rules that are not waits and waits at their minimum', () => {
    expect(leastOf([{ kind: 'BOUNDARY' }, rule({}), rule({ days: 7 })])).toEqual([[1, 7]]);
  });

  it('allows zero days without a minimum, and one day before outreach', () => {
    const free = rule({ floor: null });
    expect([leastOf([free]), leastOf([free], true)]).toEqual([[[0, 0]], [[0, 1]]]);
  });
});
