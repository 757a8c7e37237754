/**
 * The text with periods and commas inside of closing quotation marks, as American English has them. A title that ends with a
 * mark of its own, as in “Are you sure?”, gets no second period.
 */
export const punctuationInside = (text: string): string =>
  text.replace(/(.)”([.,])/g, (all: string, end: string, mark: string) => {
    if (!/[.?!…]/.test(end)) return `${end}${mark}”`;
    return mark === '.' ? `${end}”` : all;
  });

/** “A walk,” “Rest,” and “A smile”: titles as a list in a sentence. */
export const listOfTitles = (titles: readonly string[]): string =>
  punctuationInside(new Intl.ListFormat('en').format(titles.map((title) => `“${title}”`)));
