/**
 * A text in parts, each under a heading, as one Markdown text: only parts with something in them have their heading in it.
 * `partsOf` is the inverse of `headedText`. The headings are different from each other, each on one line.
 */
export function headedText(headings: readonly string[], parts: readonly string[]): string {
  return headings
    .flatMap((heading, at) => {
      const part = parts[at] ?? '';
      return part === '' ? [] : [`${lineOf(heading)}\n\n${escaped(headings, part)}`];
    })
    .join('\n\n');
}

/**
 * The parts of a text under the headings, in their order; without headings the whole text is the only part. Nothing gets lost: what
 * comes before the first heading belongs to the first part, and a line that is no heading to the part that it is in.
 */
export function partsOf(headings: readonly string[], text: string): string[] {
  if (headings.length === 0) return [text];
  const lines = text === '' ? [] : text.split('\n');
  const begins = new Map<number, number>();
  lines.forEach((line, at) => {
    const heading = headings.findIndex((each) => line === lineOf(each));
    if (heading >= 0 && ![...begins.values()].includes(heading)) begins.set(at, heading);
  });
  const starts = [...begins.keys(), lines.length];
  const parts = headings.map(() => '');
  starts.slice(0, -1).forEach((start, at) => {
    const end = starts[at + 1]!;
    parts[begins.get(start)!] = withoutSpacing(lines.slice(start + 1, end), end < lines.length)
      .map((line) => unescaped(headings, line))
      .join('\n');
  });
  const before = lines.slice(0, starts[0]);
  if (before.length > 0) {
    const lead = withoutEnd(before, starts[0]! < lines.length).join('\n');
    parts[0] = [lead, parts[0]!].filter((each) => each !== '').join('\n\n');
  }
  return parts;
}

const lineOf = (heading: string): string => `## ${heading}`;

/** The blank lines that `headedText` puts after a heading and before the next one. */
function withoutSpacing(lines: string[], followed: boolean): string[] {
  return withoutEnd(lines[0] === '' ? lines.slice(1) : lines, followed);
}

const withoutEnd = (lines: string[], followed: boolean): string[] =>
  followed && lines.at(-1) === '' ? lines.slice(0, -1) : lines;

/** A line of a part that reads like a heading gets a backslash, which Markdown does not show. */
const escaped = (headings: readonly string[], part: string): string =>
  part
    .split('\n')
    .map((line) => (isLikeHeading(headings, line) ? `\\${line}` : line))
    .join('\n');

const unescaped = (headings: readonly string[], line: string): string =>
  line.startsWith('\\') && isLikeHeading(headings, line) ? line.slice(1) : line;

const isLikeHeading = (headings: readonly string[], line: string): boolean =>
  headings.includes(line.replace(/^\\*## /, '')) && /^\\*## /.test(line);
