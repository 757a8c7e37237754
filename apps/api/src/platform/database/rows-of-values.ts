/**
 * The rows of an `insert … values`, for statements whose text depends on the number of rows: a sharded database copies what
 * it inserts from a query, which row-level security forbids. `row` gets the placeholders of its values; they begin at
 * `$first`.
 */
export function rowsOfValues(
  count: number,
  { first, width }: { first: number; width: number },
  row: (...values: string[]) => string,
): string {
  return Array.from({ length: count }, (_, nth) =>
    row(...Array.from({ length: width }, (_, at) => `$${first + nth * width + at}`)),
  ).join(', ');
}
