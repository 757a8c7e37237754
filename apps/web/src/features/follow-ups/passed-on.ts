import type { FollowUpPartsFragment } from '@footing/contract';

type FollowUp = Pick<
  FollowUpPartsFragment,
  'id' | 'kind' | 'sentAt' | 'seenAt' | 'done' | 'passedTo'
>;

/** A follow-up, and those from which it was passed on to a colleague, the earliest first. */
export interface Chain<F> {
  passedOn: F[];
  last: F;
}

/** To pass a follow-up on closes it and opens the colleague's in the same moment. Each chain is listed once. */
export function chainsOf<F extends FollowUp>(followUps: readonly F[]): Chain<F>[] {
  const before = (next: F): F | undefined =>
    followUps.find(
      (each) =>
        each.done === 'PASSED_TO' &&
        each.kind === next.kind &&
        each.id !== next.id &&
        next.sentAt !== null &&
        each.seenAt === next.sentAt,
    );
  const chains = followUps.map((last) => {
    const passedOn: F[] = [];
    for (let from = before(last); from && !passedOn.includes(from); from = before(from)) {
      passedOn.unshift(from);
    }
    return { passedOn, last };
  });
  const continued = new Set(chains.flatMap(({ passedOn }) => passedOn));
  return chains.filter(({ last }) => !continued.has(last));
}
