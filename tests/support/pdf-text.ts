import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as our server makes them, with a line for each line on the page: what somebody who opens the file reads. Letters are
 * numbers of a font there, and each font has a table that says which letter a number is.
 */
export function textOfPdf(file: Buffer): string {
  const source = file.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, id, body]) => [
      id!,
      body!,
    ]),
  );
  const streamOf = (body: string): string => {
    const [, stream] = /stream\n(.*)\nendstream/s.exec(body) ?? [];
    if (stream === undefined) return '';
    const bytes = Buffer.from(stream, 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const tables = new Map<string, Map<number, string>>();
  for (const [, name, id] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const [, table] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!) ?? '') ?? [];
    if (table) tables.set(name!, lettersOf(streamOf(objects.get(table)!)));
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return pages
    .map((page) => streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)![1]!)!))
    .map((content) => linesOf(content, tables).join('\n'))
    .join('\n');
}

function linesOf(content: string, tables: Map<string, Map<number, string>>): string[] {
  let letters = new Map<number, string>();
  const lines: string[] = [];
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
    if (font) letters = tables.get(font) ?? new Map();
    else lines.push(decoded(shown!, letters));
  }
  return lines;
}

const decoded = (shown: string, letters: Map<number, string>): string =>
  [...shown.matchAll(/<([0-9a-f]+)>/gi)]
    .flatMap(([, hex]) => hex!.match(/.{4}/g) ?? [])
    .map((code) => letters.get(parseInt(code, 16)) ?? '�')
    .join('');

/** The table of a font: ranges of numbers, each with the letters in order. */
function lettersOf(table: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, from, list] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/gi)) {
    [...list!.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, hex], at) => {
      const units = hex!.replaceAll(' ', '').match(/.{4}/g) ?? [];
      letters.set(
        parseInt(from!, 16) + at,
        String.fromCharCode(...units.map((unit) => parseInt(unit, 16))),
      );
    });
  }
  return letters;
}
