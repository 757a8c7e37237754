/** The most minor units of one amount, so that it fits into a GraphQL Int. */
export const MOST_MINOR = 2_000_000_000;

/** All currencies that this runtime can name, by their ISO 4217 code, in order. */
export const currencies = (): string[] => Intl.supportedValuesOf('currency');

/** Whether it is the ISO 4217 code of a currency, in capitals. */
export const isCurrency = (code: string): boolean => currencies().includes(code);

/** How many digits the amounts of a currency have after the point: 2 for EUR, 0 for JPY, 3 for KWD. */
export function fractionDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** An amount as people of this locale write it. `minor`: whole minor units, cents of a dollar. */
export function moneyWords(minor: number, currency: string, locale?: string): string {
  const amount = minor / 10 ** fractionDigits(currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

/** What somebody types in a field for this amount: digits, with a point where the currency has minor units. */
export const typedMoney = (minor: number, currency: string): string => {
  const digits = fractionDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
};

/** Minor units of what somebody typed, with a point or a comma before the minor units; null if it is no amount of this currency. */
export function readMoney(text: string, currency: string): number | null {
  const match = /^(\d{1,10})(?:[.,](\d*))?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  const digits = fractionDigits(currency);
  if (fraction.length > digits) return null;
  const minor = Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0');
  return minor <= MOST_MINOR ? minor : null;
}
