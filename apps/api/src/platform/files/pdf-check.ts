import { inflateSync } from 'node:zlib';

/** How much of the packed objects of one document is unpacked; more is no document that a person made. */
const MOST_UNPACKED_BYTES = 50_000_000;
/** Scripts, programs, other files inside, and what sends away or loads something. Links to pages are none of these. */
const ACTIVE =
  /\/(JavaScript|Launch|SubmitForm|ImportData|GoToE|GoToR|Rendition|RichMedia\w*|EmbeddedFiles?|XFA|Sound|Movie)(?![A-Za-z0-9])/;
const PACKED_OBJECTS = /\/ObjStm(?![A-Za-z0-9])/;

/**
 * What keeps a PDF from being taken: `ACTIVE` if it can do something by itself, `LOCKED` if a password hides what it can do. Looks at
 * all names of the document, also at those in packed objects, however they are spelled.
 */
export function problemOfPdf(contents: Buffer): 'ACTIVE' | 'LOCKED' | 'BROKEN' | null {
  const text = namesIn(contents);
  if (ACTIVE.test(text)) return 'ACTIVE';
  if (/\/Encrypt(?![A-Za-z0-9])/.test(text)) return 'LOCKED';
  let left = MOST_UNPACKED_BYTES;
  for (const packed of packedObjects(contents)) {
    const unpacked = unpackedUpTo(left, packed);
    if (!unpacked) return 'BROKEN';
    left -= unpacked.length;
    if (ACTIVE.test(namesIn(unpacked))) return 'ACTIVE';
  }
  return null;
}

/** Its text, in which no letter of a name is spelled as a number. */
const namesIn = (contents: Buffer): string =>
  contents
    .toString('latin1')
    .replace(/#([0-9a-fA-F]{2})/g, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );

/** The streams that contain objects. What they are is said before them; what only looks like one cannot be unpacked. */
function* packedObjects(contents: Buffer): Generator<Buffer> {
  let at = 0;
  let found: number;
  while ((found = contents.indexOf('stream', at)) >= 0) {
    const about = namesIn(contents.subarray(at, found));
    at = found + 'stream'.length;
    if (!PACKED_OBJECTS.test(about)) continue;
    if (contents[at] === 13) at += 1;
    if (contents[at] === 10) at += 1;
    const end = contents.indexOf('endstream', at);
    const next = end < 0 ? contents.length : end;
    yield contents.subarray(at, next);
    at = next + 'endstream'.length;
  }
}

/** Null for more than that, and for what cannot be unpacked: nobody knows what it says. */
function unpackedUpTo(most: number, packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}
