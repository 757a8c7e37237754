/** Letters and symbols that the fonts of our PDFs don't have. */
const MISSING =
  /[\p{L}\p{Extended_Pictographic}](?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}©®™])/u;

/** Whether a PDF that the server makes shows all of the texts. Browsers have fonts for the others. */
export const hasPdfLetters = (texts: readonly string[]): boolean =>
  !texts.some((text) => MISSING.test(text));
