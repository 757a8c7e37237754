interface WithFont {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Line ends, and what has no shape of its own: joiners, marks of direction, variants of a letter. */
const WITHOUT_SHAPE = /[\p{C}\p{Variation_Selector}\p{Zl}\p{Zp}]/u;

/**
 * Whether the current font of a document has all letters of a text. pdfkit 0.20 draws a box for others, and neither its types nor its
 * documentation have a way to ask.
 */
export function hasLetters(pdf: object, text: string): boolean {
  const { font } = (pdf as WithFont)._font;
  return [...text].every(
    (letter) => WITHOUT_SHAPE.test(letter) || font.hasGlyphForCodePoint(letter.codePointAt(0)!),
  );
}
