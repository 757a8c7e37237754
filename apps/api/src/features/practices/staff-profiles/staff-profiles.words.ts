export const words = {
  tooLarge: 'can’t be larger than 64 kB.',
  notJpeg: (pixels: number) => `must be a JPEG of at most ${pixels} by ${pixels} pixels.`,
};
