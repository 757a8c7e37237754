import { Slots } from './slots.js';

/** What files can be, found by their contents. */
export type FileKind = 'IMAGE' | 'PDF';

export type CheckedContents =
  | { kind: FileKind; contents: Buffer }
  /** Nothing that is taken, or nothing that can be read. */
  | { kind: 'OTHER' | 'BROKEN' | 'TOO_MANY_PIXELS' };

const MOST_PIXELS = 50_000_000;
/** Of a picture in memory. */
const MOST_DECODED_BYTES = 200_000_000;
const BYTES_OF_SAMPLE: Record<string, number> = { uchar: 1, char: 1, ushort: 2, short: 2 };
/** One at a time in a process: a picture may need all of that. */
const decoding = new Slots(1);
/** The longest side of a picture that is kept. */
const LONGEST_SIDE = 3_000;
const IMAGES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
export const IMAGE_TYPE = 'image/jpeg';

/**
 * Finds what the contents are, whatever their name says. Pictures are decoded and written anew, upright and as JPEG: what was beside
 * the picture, such as the place or a script, is gone. Both libraries are loaded with the first file.
 */
export async function checkContents(contents: Buffer): Promise<CheckedContents> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(contents).catch(() => undefined);
  if (found?.mime === 'application/pdf') return { kind: 'PDF', contents };
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
    return { kind: 'IMAGE', contents: picture };
  } catch {
    return { kind: 'BROKEN' };
  }
}
