import { COUNTRY_ZONES } from './country-zones.js';

/** What helplines are for, in the order of the help page. */
export const HELPLINE_KINDS = ['CRISIS', 'VIOLENCE', 'CHILDREN', 'AFRAID_OF_OWN_ACTIONS'] as const;
export type HelplineKind = (typeof HELPLINE_KINDS)[number];

/**
 * A helpline that a person looked up at the named source. Nobody should reach a dead number in a crisis, so a line
 * without `checkedOn` and `checkedBy` does not ship: it goes to docs/helplines-to-check.md.
 */
export interface Helpline {
  kind: HelplineKind;
  name: string;
  /** As people write it, in the country's own format. */
  phone?: string;
  /** The number to text, and the word to send if one is needed. */
  text?: string;
  /** The address of the web chat, with https. */
  chat?: string;
  hours?: string;
  /** The site of the organization that runs it, where it was looked up. */
  source: string;
  /** YYYY-MM-DD. */
  checkedOn: string;
  /** First and last name of the person who looked it up. */
  checkedBy: string;
}

/** Where to get help in one country. */
export interface CountryHelp {
  /** ISO 3166, two letters. */
  country: string;
  /** Numbers for emergencies of every kind, the one to try first comes first. */
  emergency: readonly string[];
  /** If the police have a separate number. */
  police?: string;
  helplines: readonly Helpline[];
}

const UNION = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';

const EMERGENCY: Readonly<Record<string, readonly string[]>> = {
  ...same('112', `${UNION} AX CH IS LI NO`),
  ...same('911', 'US AS GU MP PR VI CA'),
  ...same('999', 'GB GG IM JE'),
  AU: ['000'],
  IE: ['112', '999'],
  NZ: ['111'],
};

const POLICE: Readonly<Record<string, string>> = { AT: '133', CH: '117', DE: '110', FR: '17' };

/** Empty until a person has looked the numbers up: see docs/helplines-to-check.md. */
const HELPLINES: Readonly<Record<string, readonly Helpline[]>> = {};

/** Directories that list helplines in most countries. Linked, never copied. */
export const DIRECTORIES = [
  { name: 'findahelpline.com', url: 'https://findahelpline.com' },
  { name: 'befrienders.org', url: 'https://befrienders.org' },
] as const;

/** The ISO codes of all countries with a time zone. */
export const COUNTRIES: readonly string[] = COUNTRY_ZONES.trim()
  .split('\n')
  .map((line) => line.trim().slice(0, 2));

/** What ships for this country; empty lists if no number is known. */
export function helpIn(country: string): CountryHelp {
  return {
    country,
    emergency: EMERGENCY[country] ?? [],
    ...(POLICE[country] && { police: POLICE[country] }),
    helplines: HELPLINES[country] ?? [],
  };
}

/** The English name of the country, e.g. "Jersey"; the code itself if it is unknown. */
export function countryName(country: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
}

/**
 * The country that a time zone suggests, or null. Only a guess, because zones cross borders and devices report the zone
 * of a neighbor: people must be able to choose another country.
 */
export function countryOfZone(zone: string): string | null {
  return countryByZone().get(zone) ?? null;
}

let byZone: Map<string, string> | null = null;

function countryByZone(): Map<string, string> {
  byZone ??= new Map([...zones(), ...OLD_NAMES]);
  return byZone;
}

function zones(): [string, string][] {
  return COUNTRY_ZONES.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...areas] = line.trim().split(' ');
      return areas.flatMap((area) => {
        const [name = '', cities = ''] = area.split(':');
        return cities.split(',').map((city): [string, string] => [`${name}/${city}`, country]);
      });
    });
}

/** Names that browsers still report and the table no longer lists. */
const OLD_NAMES: [string, string][] = [
  ['America/Indianapolis', 'US'],
  ['America/Fort_Wayne', 'US'],
  ['America/Louisville', 'US'],
  ['America/Montreal', 'CA'],
  ['America/Buenos_Aires', 'AR'],
  ['Asia/Calcutta', 'IN'],
  ['Asia/Katmandu', 'NP'],
  ['Asia/Rangoon', 'MM'],
  ['Asia/Saigon', 'VN'],
  ['Australia/Canberra', 'AU'],
  ['Europe/Belfast', 'GB'],
  ['Europe/Kiev', 'UA'],
];

function same(number: string, countries: string): Record<string, readonly string[]> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, [number]]));
}
