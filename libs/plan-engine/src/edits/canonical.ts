/** A text that is the same for equal values, whatever the order of their properties; absent and null are the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    const set = Object.entries(each).filter(([, one]) => one !== null && one !== undefined);
    return Object.fromEntries(set.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** Whether two values of plain JSON are equal. */
export const isEqual = (one: unknown, other: unknown): boolean =>
  canonical(one) === canonical(other);
