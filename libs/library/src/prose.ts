/**
 * Markdown as we write it, without the breaks and indents that only the source file needed: the lines of a
 * paragraph or list item become one line, blank lines stay.
 */
export function prose(strings: TemplateStringsArray): string {
  const lines: string[] = [];
  for (const raw of strings.join('').trim().split('\n')) {
    const line = raw.trim();
    const previous = lines.at(-1);
    if (!previous || line === '' || startsBlock.test(line)) lines.push(line);
    else lines[lines.length - 1] = `${previous} ${line}`;
  }
  return lines.join('\n');
}

const startsBlock = /^(- |\d+\. |#|>)/;
