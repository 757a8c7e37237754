import type { HelplinePartsFragment } from '@footing/contract';

/**
 * What the help page needs without a connection and without a session: the country and the numbers that the practice
 * added. No name of the practice, the coach or the client; it stays when somebody signs out or leaves.
 */
export type StoredHelpline = Pick<
  HelplinePartsFragment,
  'kind' | 'name' | 'phone' | 'text' | 'chat' | 'hours' | 'checkedBy' | 'checkedOn'
>;
export type StoredHelplines = Record<string, Omit<StoredHelpline, 'checkedBy' | 'checkedOn'>[]>;

const LINES = 'footing.help.lines';
const COUNTRY = 'footing.help.country';

export function storeHelplines(
  resources: readonly { country: string; lines: readonly StoredHelpline[] }[],
) {
  const kept: StoredHelplines = {};
  for (const { country, lines } of resources) {
    kept[country] = lines.map(({ kind, name, phone, text, chat, hours }) => ({
      kind,
      name,
      phone,
      text,
      chat,
      hours,
    }));
  }
  write(LINES, JSON.stringify(kept));
}

export function storedHelplines(): StoredHelplines {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(LINES) ?? '{}');
    return isKept(kept) ? kept : {};
  } catch {
    return {};
  }
}

export function storedCountry(): string | null {
  try {
    return localStorage.getItem(COUNTRY);
  } catch {
    return null;
  }
}

export const storeCountry = (country: string) => write(COUNTRY, country);

function write(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage, the page lists the built-in helplines.
  }
}

const isKept = (value: unknown): value is StoredHelplines =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (lines) =>
      Array.isArray(lines) &&
      lines.every((line: { name?: unknown }) => typeof line?.name === 'string'),
  );
