import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { COUNTRIES, countryName, countryOfZone, helpIn, type Helpline } from './resources.js';

const lines = COUNTRIES.flatMap((country) => helpIn(country).helplines);
const toCheck = readFileSync(
  new URL('../../../docs/helplines-to-check.md', import.meta.url),
  'utf8',
);

describe('helplines', () => {
  it('ship only with the name of the person who checked them, the day and the source', () => {
    for (const line of lines) {
      expect(line.checkedBy).toMatch(/^\p{L}[\p{L}.’' -]* \p{L}[\p{L}.’' -]+$/u);
      expect(line.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(line.source).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/);
      expect(line.phone ?? line.text ?? line.chat).toBeTruthy();
      if (line.chat) expect(line.chat).toMatch(/^https:\/\//);
    }
  });

  it('do not compile without them', () => {
    // @ts-expect-error -- a helpline that nobody checked
    const unchecked: Helpline = { kind: 'CRISIS', name: 'A line', phone: '1', source: 'a.org' };
    expect(unchecked).not.toHaveProperty('checkedBy');
  });

  it('are not shipped before they are checked', () => {
    const waiting = [...toCheck.matchAll(/^\| [A-Z]{2} +\|[^|]+\|[^|]+\|([^|]+)\|/gm)].map(
      ([, number]) => number!.replace(/\D/g, ''),
    );
    expect(waiting.length).toBeGreaterThan(15);
    const shipped = lines.map(({ phone = '' }) => phone.replace(/\D/g, ''));
    for (const number of waiting) expect(shipped).not.toContain(number);
  });
});

describe('emergency numbers', () => {
  it.each([
    ['US', ['911']],
    ['GB', ['999']],
    ['JE', ['999']],
    ['DE', ['112']],
    ['IE', ['112', '999']],
    ['AU', ['000']],
    ['BO', []],
  ])('%s: %j', (country, emergency) => {
    expect(helpIn(country).emergency).toEqual(emergency);
  });
});

describe('the country guessed from a time zone', () => {
  it.each([
    ['Europe/London', 'GB'],
    ['Europe/Jersey', 'JE'],
    ['Europe/Isle_of_Man', 'IM'],
    ['Atlantic/Canary', 'ES'],
    ['America/Indiana/Indianapolis', 'US'],
    ['America/Indianapolis', 'US'],
    ['America/Kentucky/Louisville', 'US'],
    ['America/North_Dakota/Center', 'US'],
    ['America/Puerto_Rico', 'PR'],
    ['Australia/Perth', 'AU'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Etc/Unknown', null],
    ['UTC', null],
    ['', null],
  ])('of %s is %s', (zone, country) => {
    expect(countryOfZone(zone)).toBe(country);
  });

  it('has a name and is on the list to choose from', () => {
    expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
    expect(COUNTRIES.length).toBeGreaterThan(240);
    expect(countryName('IM')).toBe('Isle of Man');
  });
});
