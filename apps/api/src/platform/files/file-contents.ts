import { soundOf } from './audio.js';
import { problemOfPdf } from './pdf-check.js';
import { Slots } from './slots.js';

/** What files can be, found by their contents. */
export type FileKind = 'IMAGE' | 'PDF' | 'AUDIO';

/** Why contents are not taken. */
export type RefusedContents =
  | 'OTHER'
  | 'HEIC'
  | 'BROKEN'
  | 'TOO_MANY_PIXELS'
  | 'ACTIVE_PDF'
  | 'LOCKED_PDF'
  | 'BROKEN_PDF'
  | 'BROKEN_AUDIO';

export type CheckedContents =
  | { kind: FileKind; mime: string; contents: Buffer }
  /** Nothing that is taken, or nothing that can be read. */
  | { kind: RefusedContents };

const MOST_PIXELS = 50_000_000;
/** Of a picture in memory. */
const MOST_DECODED_BYTES = 200_000_000;
const BYTES_OF_SAMPLE: Record<string, number> = { uchar: 1, char: 1, ushort: 2, short: 2 };
/** One at a time in a process: a picture may need all of that. */
const decoding = new Slots(1);
/** The longest side of a picture that is kept. */
const LONGEST_SIDE = 3_000;
const IMAGES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
/** What phones of one maker keep photos as. Its decoder cannot be shipped. */
const HEIC = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'];
export const IMAGE_TYPE = 'image/jpeg';

/**
 * Finds what the contents are, whatever their name says. Pictures are decoded and written anew, upright and as JPEG: what was beside
 * the picture, such as the place or a script, is gone. Sounds are taken if the caller takes them. Both libraries are loaded with the first file.
 */
export async function checkContents(
  contents: Buffer,
  { audio }: { audio: boolean },
): Promise<CheckedContents> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(contents).catch(() => undefined);
  if (found?.mime === 'application/pdf') {
    const problem = problemOfPdf(contents);
    return problem ? { kind: `${problem}_PDF` } : { kind: 'PDF', mime: found.mime, contents };
  }
  if (found && HEIC.includes(found.mime)) return { kind: 'HEIC' };
  const sound = audio ? soundOf(found?.mime, contents) : null;
  if (sound === 'BROKEN_AUDIO') return { kind: sound };
  if (sound) return { kind: 'AUDIO', ...sound };
  if (!found || !IMAGES.includes(found.mime)) return { kind: 'OTHER' };
  return decoding.run(() => writtenAnew(contents));
}

async function writtenAnew(contents: Buffer): Promise<CheckedContents> {
  const { default: sharp } = await import('sharp');
  // Memory of pictures is given back at once; one thread each leaves the other cores to requests.
  sharp.cache(false);
  sharp.concurrency(1);
  try {
    const about = await sharp(contents, { limitInputPixels: false }).metadata();
    const pixels = about.width * about.height;
    const bytes = pixels * about.channels * (BYTES_OF_SAMPLE[about.depth] ?? 8);
    if (pixels > MOST_PIXELS || bytes > MOST_DECODED_BYTES) return { kind: 'TOO_MANY_PIXELS' };
    const picture = await sharp(contents, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({
        width: LONGEST_SIDE,
        height: LONGEST_SIDE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 86 })
      .timeout({ seconds: 20 })
      .toBuffer();
    return { kind: 'IMAGE', mime: IMAGE_TYPE, contents: picture };
  } catch {
    return { kind: 'BROKEN' };
  }
}
