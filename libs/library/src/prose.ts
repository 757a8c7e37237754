/**
 * A template tag for Markdown: joins the lines of a paragraph or list item into one and removes the indentation of the
 * source file. Blank lines stay.
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
