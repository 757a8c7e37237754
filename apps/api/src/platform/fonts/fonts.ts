import { createRequire } from 'node:module';

// Not bundled: a PDF embeds the letters that it uses from the file.
const { resolve } = createRequire(import.meta.url);

/** The files of the fonts that PDFs are set in. Noto Sans has Latin, Greek, Cyrillic and Devanagari letters. */
export const fontFiles = () => ({
  plain: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  strong: resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
});
