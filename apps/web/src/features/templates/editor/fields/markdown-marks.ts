export interface Selected {
  text: string;
  /** Where the selection begins and ends, in units of the string. */
  from: number;
  to: number;
}

/** Puts the mark around what is selected, or takes it away where it is already. */
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

/** Makes the selected lines a list, or plain lines again where they all are one. */
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
