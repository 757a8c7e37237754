/** What `explain (analyze, format json)` says of a node, as far as it is read here. */
export interface PlanNode {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

/** The rows that the scans of tables below `node` found or filtered out, in all their loops. */
export function rowsRead(node: PlanNode): number {
  const below = (node.Plans ?? []).map(rowsRead).reduce((sum, rows) => sum + rows, 0);
  if (!node['Relation Name']) return below;
  return (
    below + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
  );
}

/**
 * The most pages that a node of a plan in text form read (`explain (analyze, buffers)`). What the planning itself read is left out: it
 * depends on what the connection has seen before.
 */
export function mostPagesRead(lines: readonly string[]): number {
  const planning = lines.indexOf('Planning:');
  const plan = (planning < 0 ? lines : lines.slice(0, planning)).join('\n');
  return Math.max(...[...plan.matchAll(/(?:hit|read)=(\d+)/g)].map(([, pages]) => Number(pages)));
}
