/**
 * Markdown as we write it, without the breaks and indents that only the source file needed: the lines of a
 * paragraph or list item become one line, blank lines stay.
 */
export function prose(strings: TemplateStringsArray, ...values: string[]): string {
  const lines: string[] = [];
  for (const raw of String.raw({ raw: strings }, ...values)
    .trim()
    .split('\n')) {
    const line = raw.trim();
    const previous = lines.at(-1);
    if (!previous || line === '' || startsBlock.test(line)) lines.push(line);
    else lines[lines.length - 1] = `${previous} ${line}`;
  }
  return lines.join('\n');
}

const startsBlock = /^(- |\d+\. |#|>)/;
