import { useState } from 'react';

/** What a visitor of a public page chose and typed. */
export interface Visit {
  /** A secret that only this tab knows: with it, a request replaces the one before. */
  readonly key: string;
  typeId: string | null;
  startsAt: string | null;
  zone: string | null;
  typed: { name: string; email: string; website: string; consent: boolean };
  sentTo: string | null;
}

/** By the address of the page, as long as the tab is open. Never stored: other people may use this device. */
const visits = new Map<string, Visit>();

export function visitOf(address: string): Visit {
  const known = visits.get(address);
  if (known) return known;
  const visit: Visit = {
    ...{ key: newKey(), typeId: null, startsAt: null, zone: null, sentTo: null },
    typed: { name: '', email: '', website: '', consent: false },
  };
  visits.set(address, visit);
  return visit;
}

/** A part of the visit, which is kept when the page is left and opened again. */
export function useKept<Part extends keyof Omit<Visit, 'key'>>(
  address: string,
  part: Part,
): [Visit[Part], (next: Visit[Part]) => void] {
  const [value, setValue] = useState(() => visitOf(address)[part]);
  const change = (next: Visit[Part]) => {
    visitOf(address)[part] = next;
    setValue(next);
  };
  return [value, change];
}

/** 256 random bits in base64url. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
