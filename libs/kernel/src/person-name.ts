const LONGEST_CALL_NAME = 100;

/** Titles, without case and periods. */
const TITLES = new Set(
  `mr mister mrs missus ms miss mx sir dame lady lord dr drs drin dra doctor doctora doktor prof profin professor
   professorin profesor profesora rev reverend father rabbi imam pastor judge capt captain
   herr hrn frau fräulein don doña dona sr sra srta señor señora señorita senor senora senorita
   monsieur madame mademoiselle mme mlle signor signora signorina dott dottssa dottore dottoressa avv
   pan pani dhr mevr mevrouw meneer`.split(/\s+/),
);
/** Titles that are also names or words: they count only with a period. */
const ABBREVIATED = new Set('mag ing dipl hr fr gen col lt sgt hon sig univ'.split(' '));
/** Additions to an academic title: Dr. med., Dr. rer. nat., Dr. h. c. */
const OF_A_DEGREE = new Set(
  'med phil rer nat jur iur oec pol theol vet ing psych h c hc habil'.split(' '),
);
/** Suffixes that are not part of a name: written in capitals, or as listed here. */
const SUFFIX =
  /^(?:jr|sr|esq|ph\.?d|psy\.?d|ed\.?d|m\.?sc|b\.?sc|m\.?ed|[ivx]{2,4}|(?:[A-Z]\.?){2,6})\.?$/;
const SUFFIX_WORDS = /^(?:Jr|Sr|Esq|Ph\.?D|Psy\.?D|Ed\.?D|M\.?Sc|B\.?Sc|M\.?Ed)\.?$/i;

/**
 * A default for what to call somebody: the first given name, without titles, also if the family name comes first with a
 * comma. A title before a single name is kept: "Frau Müller" stays "Frau Müller".
 */
export function callNameOf(name: string): string {
  const whole = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return [...(nickname(whole) ?? givenName(whole))].slice(0, LONGEST_CALL_NAME).join('').trim();
}

/** Robert “Bob” Smith; Robert (Bob) Smith. */
function nickname(whole: string): string | undefined {
  const found = /\s(?:["“„«]([^"“”„«»]+)["”“»]|\(([^()]+)\))/u.exec(whole);
  return (found?.[1] ?? found?.[2])?.trim() || undefined;
}

function givenName(whole: string): string {
  // In these scripts the family name comes first, and people are called by the whole name.
  if (
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・\s]+$/u.test(whole)
  ) {
    return whole;
  }
  const parts = whole
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.split(' ').every(isSuffix));
  const [family, inverted] = parts;
  if (family === undefined) return whole;
  if (inverted === undefined) return calledBy(family, true) ?? whole;
  return calledBy(inverted, false) ?? `${inverted} ${family}`;
}

/** `hasFamilyName`: whether the last word is one. Null if there are only titles. */
function calledBy(part: string, hasFamilyName: boolean): string | null {
  const words = part.split(' ');
  const titles = countTitles(words);
  const names = words.slice(titles);
  if (names.length === 0) return null;
  if (titles > 0 && names.length === 1 && hasFamilyName) return part;
  const given = hasFamilyName && names.length > 1 ? names.slice(0, -1) : names;
  const first = given.findIndex((word) => !isInitial(word));
  if (first < 0) return given.join(' ');
  // The first part alone is not a name: Abd al-Rahman, عبد الله.
  return /^(?:abd|abdul|عبد|أبو|ابو)$/iu.test(given[first]!) && names[first + 1]
    ? `${given[first]} ${names[first + 1]}`
    : given[first]!;
}

function countTitles(words: string[]): number {
  let count = 0;
  while (
    count < words.length &&
    (isTitle(words[count]!) || (count > 0 && isOfDegree(words[count]!)))
  ) {
    count += 1;
  }
  return count;
}

/** "Dr.", "Dipl.-Ing.", "Dr.med.", "Prof.Dr." */
function isTitle(word: string): boolean {
  if (isInitial(word)) return false;
  const plain = word.toLowerCase();
  if (TITLES.has(plain.replaceAll('.', ''))) return true;
  if (!plain.includes('.')) return false;
  const [first, ...rest] = plain.split(/[.-]+/).filter(Boolean);
  return (
    (TITLES.has(first!) || ABBREVIATED.has(first!)) &&
    rest.every((each) => TITLES.has(each) || ABBREVIATED.has(each) || OF_A_DEGREE.has(each))
  );
}

const isOfDegree = (word: string): boolean =>
  word.includes('.') &&
  word
    .toLowerCase()
    .split(/[.-]+/)
    .filter(Boolean)
    .every((each) => OF_A_DEGREE.has(each));

const isInitial = (word: string): boolean => /^(?:\p{L}\.)+$/u.test(word) || /^\p{Lu}$/u.test(word);

const isSuffix = (word: string): boolean => SUFFIX.test(word) || SUFFIX_WORDS.test(word);

/** Periods between letters that belong to an abbreviation and not to a web address. */
const DEGREES = /(?<![\p{L}\p{N}.-])[MBD]\.(?:Sc|Ed|Eng|Phil|Div|Th)\.?(?![\p{L}\p{N}/.-])/gu;
/** From how many digits on it counts as a telephone number. */
const DIGITS_OF_A_PHONE = 7;

/**
 * Whether a name contains something that an email program turns into a link, or that people could contact: a web
 * address (also without "https"), an email address, a handle, a telephone number.
 */
export function holdsAddress(name: string): boolean {
  const text = name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(DEGREES, ' ')
    .replace(/[。․]/g, '.');
  return (
    text.includes('@') ||
    /:\/\/|\\\\|\b(?:https?|ftp|mailto|tel|sms|whatsapp|javascript|data):|\bwww\b/iu.test(text) ||
    /[\p{L}\p{N}]\.(?:\p{L}{2,}|xn--)/iu.test(text) ||
    /\d{1,3}(?:\.\d{1,3}){3}/.test(text) ||
    (text.match(/\p{Nd}/gu)?.length ?? 0) >= DIGITS_OF_A_PHONE
  );
}
