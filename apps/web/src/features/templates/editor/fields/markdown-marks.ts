export interface Selected {
  text: string;
  /** The selection range, in UTF-16 units. */
  from: number;
  to: number;
}

/** Wraps the selection in the mark, or removes the mark. */
export function marked({ text, from, to }: Selected, mark: string): Selected {
  const before = text.slice(0, from);
  const inside = text.slice(from, to);
  const after = text.slice(to);
  if (before.endsWith(mark) && after.startsWith(mark)) {
    return {
      text: before.slice(0, -mark.length) + inside + after.slice(mark.length),
      from: from - mark.length,
      to: to - mark.length,
    };
  }
  return {
    text: before + mark + inside + mark + after,
    from: from + mark.length,
    to: to + mark.length,
  };
}

/** Turns the selected lines into a list, or back into plain lines. */
export function listed({ text, from, to }: Selected): Selected {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const found = text.indexOf('\n', to);
  const end = found < 0 ? text.length : found;
  const lines = text.slice(start, end).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const changed = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n');
  return {
    text: text.slice(0, start) + changed + text.slice(end),
    from: Math.max(start, from + (isList ? -2 : 2)),
    to: to + changed.length - (end - start),
  };
}
