import { prose } from './prose.js';

/** Where somebody can turn in one country, as it ships; a practice can put its own text in its place. */
export interface CountryResources {
  /** ISO 3166, two letters; `EU` and `ZZ` where the country is not among them. */
  country: string;
  name: string;
  /** Markdown, a plain list. */
  text: string;
  /** Sites of those who run the numbers, where each can be looked up. */
  sources: readonly string[];
}

/**
 * Emergency numbers, and helplines that are known to all in their country. A number stands here only where we
 * are sure of it. The last two are for everywhere else.
 */
export const resources: readonly CountryResources[] = [
  {
    country: 'AU',
    name: 'Australia',
    text: prose`
      - **Emergency: 000**
      - 1800RESPECT, for violence in a family or relationship: 1800 737 732
      - Lifeline, when it is too much to carry: 13 11 14
      - MensLine, also for those who are afraid of what they might do: 1300 78 99 78
    `,
    sources: ['triplezero.gov.au', '1800respect.org.au', 'lifeline.org.au', 'mensline.org.au'],
  },
  {
    country: 'AT',
    name: 'Austria',
    text: prose`
      - **Emergency: 112**, police: 133
      - Frauenhelpline gegen Gewalt: 0800 222 555
      - TelefonSeelsorge, when it is too much to carry: 142
    `,
    sources: ['frauenhelpline.at', 'telefonseelsorge.at'],
  },
  {
    country: 'CA',
    name: 'Canada',
    text: prose`
      - **Emergency: 911**
      - Suicide Crisis Helpline, by call or text: 988
    `,
    sources: ['988.ca'],
  },
  {
    country: 'FR',
    name: 'France',
    text: prose`
      - **Emergency: 112**, police: 17
      - Violences Femmes Info, for violence in a relationship: 3919
      - Prévention du suicide: 3114
    `,
    sources: ['arretonslesviolences.gouv.fr', '3114.fr'],
  },
  {
    country: 'DE',
    name: 'Germany',
    text: prose`
      - **Emergency: 112**, police: 110
      - Hilfetelefon Gewalt gegen Frauen: 116 016
      - Hilfetelefon Gewalt an Männern: 0800 1239900
      - TelefonSeelsorge, when it is too much to carry: 0800 1110111 or 0800 1110222
    `,
    sources: ['hilfetelefon.de', 'maennerhilfetelefon.de', 'telefonseelsorge.de'],
  },
  {
    country: 'IE',
    name: 'Ireland',
    text: prose`
      - **Emergency: 112 or 999**
      - Women’s Aid, for violence in a relationship: 1800 341 900
      - Samaritans, when it is too much to carry: 116 123
    `,
    sources: ['womensaid.ie', 'samaritans.org'],
  },
  {
    country: 'NZ',
    name: 'New Zealand',
    text: prose`
      - **Emergency: 111**
      - Need to talk, by call or text: 1737
    `,
    sources: ['1737.org.nz'],
  },
  {
    country: 'CH',
    name: 'Switzerland',
    text: prose`
      - **Emergency: 112**, police: 117
      - Die Dargebotene Hand, La Main Tendue, Telefono Amico: 143
    `,
    sources: ['143.ch'],
  },
  {
    country: 'GB',
    name: 'United Kingdom',
    text: prose`
      - **Emergency: 999**
      - National Domestic Abuse Helpline: 0808 2000 247
      - Men’s Advice Line: 0808 801 0327
      - Respect Phoneline, for those who are afraid of what they might do: 0808 802 4040
      - Samaritans, when it is too much to carry: 116 123
    `,
    sources: [
      'nationaldahelpline.org.uk',
      'mensadviceline.org.uk',
      'respectphoneline.org.uk',
      'samaritans.org',
    ],
  },
  {
    country: 'US',
    name: 'United States',
    text: prose`
      - **Emergency: 911**
      - National Domestic Violence Hotline: 1-800-799-7233
      - Suicide and Crisis Lifeline, by call or text: 988
    `,
    sources: ['thehotline.org', '988lifeline.org'],
  },
  {
    country: 'EU',
    name: 'Another country of the European Union',
    text: prose`
      - **Emergency: 112**, from every phone, without cost
      - In several countries there is a helpline for people who face violence under 116 016, and one for when
        it is too much to carry under 116 123.
    `,
    sources: ['digital-strategy.ec.europa.eu'],
  },
  {
    country: 'ZZ',
    name: 'Somewhere else',
    text: prose`
      - **Call the emergency number of where you are.** On many mobile phones 112 leads there too.
      - A doctor, a hospital or the police can tell you who helps near you.
    `,
    sources: [],
  },
];

const BY_ZONE: Record<string, string> = {
  'Europe/London': 'GB',
  'Europe/Belfast': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Berlin': 'DE',
  'Europe/Busingen': 'DE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/Paris': 'FR',
  'Pacific/Auckland': 'NZ',
  'America/Toronto': 'CA',
  'America/Vancouver': 'CA',
  'America/Montreal': 'CA',
  'America/Edmonton': 'CA',
  'America/Winnipeg': 'CA',
  'America/Halifax': 'CA',
  'America/St_Johns': 'CA',
  'America/Regina': 'CA',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Phoenix': 'US',
  'America/Los_Angeles': 'US',
  'America/Anchorage': 'US',
  'America/Detroit': 'US',
  'America/Boise': 'US',
  'Pacific/Honolulu': 'US',
};

const IN_THE_UNION = new Set(
  `Amsterdam Athens Bratislava Brussels Bucharest Budapest Copenhagen Helsinki Lisbon Ljubljana Luxembourg Madrid
   Malta Prague Riga Rome Sofia Stockholm Tallinn Vilnius Warsaw Zagreb`
    .split(/\s+/)
    .map((city) => `Europe/${city}`),
);

/** The country that a time zone speaks for. It is a first guess: whoever reads can choose another one. */
export function countryOfZone(zone: string): string {
  if (zone.startsWith('Australia/')) return 'AU';
  return BY_ZONE[zone] ?? (IN_THE_UNION.has(zone) ? 'EU' : 'ZZ');
}
