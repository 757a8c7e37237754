/** The text with a period at its end, unless it has one, as in “with K.” */
export const withPeriod = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/**
 * The text with periods and commas inside of closing quotation marks, as American English has them. A title that ends with a
 * mark of its own, as in “Are you sure?”, gets no second period.
 */
export const punctuationInside = (text: string): string =>
  text.replace(/(.)”([.,])/g, (all: string, end: string, mark: string) => {
    if (!/[.?!…]/.test(end)) return `${end}${mark}”`;
    return mark === '.' ? `${end}”` : all;
  });
