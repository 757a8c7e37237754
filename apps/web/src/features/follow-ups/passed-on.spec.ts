import { describe, expect, it } from '@jest/globals';
import { chainsOf } from './passed-on';

const [monday, tuesday, wednesday] = ['2026-06-01', '2026-06-02', '2026-06-03'] as const;
const followUp = (id: string, sentAt: string, seenAt: string | null, passedTo: string | null) => ({
  id,
  kind: 'CALL_REQUEST' as const,
  sentAt,
  seenAt,
  done: passedTo ? ('PASSED_TO' as const) : seenAt ? ('TALKED' as const) : null,
  passedTo,
});

describe('follow-ups that were passed on', () => {
  const toHelen = followUp('a', monday, tuesday, 'Owen');
  const toOwen = followUp('b', tuesday, wednesday, 'Ivy');
  const toIvy = followUp('c', wednesday, null, null);

  it('are listed once, with everyone who passed them on', () => {
    expect(chainsOf([toIvy, toOwen, toHelen])).toEqual([
      { passedOn: [toHelen, toOwen], last: toIvy },
    ]);
  });

  it('do not take in another one of the same kind', () => {
    const other = followUp('d', wednesday, null, null);
    expect(chainsOf([other, toHelen])).toEqual([
      { passedOn: [], last: other },
      { passedOn: [], last: toHelen },
    ]);
  });
});
