import { inflateSync } from 'node:zlib';

/** How much of the packed objects of one document is unpacked; more is no document that a person made. */
const MOST_UNPACKED_BYTES = 50_000_000;
/** Between two words of a PDF. */
const SPACE = String.raw`(?:[\s\0]|%[^\r\n]*[\r\n])*`;
/**
 * Scripts, programs, other files inside, and what sends away or loads something. Links to pages are none of these. Names of few letters
 * are also found in pictures by chance, so what must follow them counts, too.
 */
const ACTIVE = new RegExp(
  String.raw`/(?:JavaScript|Launch|SubmitForm|ImportData|GoToE|GoToR|Rendition|RichMedia\w*|EmbeddedFiles?|FileAttachment|Sound|Movie)(?![A-Za-z0-9])` +
    String.raw`|/EF${SPACE}(?:<<|\d+${SPACE}\d+${SPACE}R)|/XFA${SPACE}[[\d]`,
);
const PACKED_OBJECTS = /\/ObjStm(?![A-Za-z0-9])/;
const FILTERED = /\/Filter(?![A-Za-z0-9])/;
/** Packed once, as all programs do. What is packed twice would be searched while it is still packed. */
const PACKED_ONCE = /\/Filter\s*(?:\/FlateDecode(?![A-Za-z0-9])|\[\s*\/FlateDecode\s*\])/;
/** Unpacked bytes mean something only together with those before them, or whether they do is said elsewhere. */
const PREDICTED = /\/Predictor(?!\s*1\s*[/>])|\/DecodeParms(?!\s*\[?\s*(?:<<|null))/;
/** A whole object of one dictionary, with no text, comment or dictionary inside that could hide something. */
const SIMPLE_OBJECT = /[\r\n]\s{0,9}\d+\s+\d+\s+obj\s*<<[^()<>%]*>>\s*$/;
/** No dictionary that a program writes for packed objects is longer. */
const LONGEST_DICTIONARY = 1_000;

/**
 * What keeps a PDF from being taken: `ACTIVE` if it can do something by itself, `LOCKED` if a password hides what it can do. Looks at
 * all names of the document, also at those in packed objects, however they are spelled.
 */
export function problemOfPdf(contents: Buffer): 'ACTIVE' | 'LOCKED' | 'BROKEN' | null {
  const text = namesIn(contents);
  if (ACTIVE.test(text)) return 'ACTIVE';
  if (/\/Encrypt(?![A-Za-z0-9])/.test(text)) return 'LOCKED';
  let left = MOST_UNPACKED_BYTES;
  for (const { about, packed } of packedObjects(contents)) {
    if (!PACKED_ONCE.test(about) || PREDICTED.test(about)) return 'BROKEN';
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

/**
 * The streams that contain objects. The dictionary before a stream says what it is. What only looks like packed objects can't be
 * unpacked and is refused. Objects that are not packed are left out: they were searched as text.
 */
function* packedObjects(contents: Buffer): Generator<{ about: string; packed: Buffer }> {
  let at = 0;
  let found: number;
  while ((found = contents.indexOf('stream', at)) >= 0) {
    const about = namesIn(contents.subarray(at, found));
    at = found + 'stream'.length;
    if (!containsObjects(about) || isPlain(about)) continue;
    if (contents[at] === 13) at += 1;
    if (contents[at] === 10) at += 1;
    const end = contents.indexOf('endstream', at);
    const next = end < 0 ? contents.length : end;
    yield { about, packed: contents.subarray(at, next) };
    at = next + 'endstream'.length;
  }
}

/** Readers also take those that do not say so, but say how many there are and where the first one is. */
function containsObjects(about: string): boolean {
  if (PACKED_OBJECTS.test(about)) return true;
  const own = about.slice(about.lastIndexOf('obj') + 1);
  return /\/N(?![A-Za-z0-9])/.test(own) && /\/First(?![A-Za-z0-9])/.test(own);
}

function isPlain(about: string): boolean {
  const own = SIMPLE_OBJECT.exec(about.slice(-LONGEST_DICTIONARY))?.[0];
  return own !== undefined && !FILTERED.test(own);
}

/** Null for more than that, and for what cannot be unpacked: nobody knows what it says. */
function unpackedUpTo(most: number, packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}
