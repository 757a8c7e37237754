const PIXELS = 256;
/** Below 64 kB even for a busy picture. */
const QUALITIES = [0.85, 0.7, 0.5];
const MAX_BYTES = 60_000;

/**
 * The middle square of a picture as a JPEG of 256 by 256 pixels, in base64. It is drawn anew, so nothing else of the file is
 * in it.
 *
 * @throws if the file is no picture that the browser can draw.
 */
export async function smallPicture(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = document.createElement('canvas');
  canvas.width = PIXELS;
  canvas.height = PIXELS;
  const drawing = canvas.getContext('2d')!;
  // JPEG has no transparency.
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, PIXELS, PIXELS);
  const { x, y, side } = middleSquare(picture);
  drawing.drawImage(picture, x, y, side, side, 0, 0, PIXELS, PIXELS);
  picture.close();
  for (const quality of QUALITIES) {
    const base64 = canvas.toDataURL('image/jpeg', quality).split(',')[1]!;
    if ((base64.length * 3) / 4 <= MAX_BYTES) return base64;
  }
  throw new Error('The picture stays too large');
}

export function middleSquare({ width, height }: { width: number; height: number }) {
  const side = Math.min(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, side };
}
