import type { CurrentTermsPartsFragment, TermsKind } from '@footing/contract';
import { useState } from 'react';
import { words } from './terms.words';

export type TermsField = 'agreement' | 'privacyNotice' | 'healthData';

const FIELDS: Record<TermsField, TermsKind> = {
  agreement: 'AGREEMENT',
  privacyNotice: 'PRIVACY_NOTICE',
  healthData: 'HEALTH_DATA',
};

interface Asks {
  /** Whether to ask for the age. */
  adult: boolean;
  texts: readonly TermsKind[];
}

export interface TermsForm {
  asks: Asks;
  age: 'ADULT' | 'UNDER_AGE' | null;
  setAge: (age: 'ADULT' | 'UNDER_AGE' | null) => void;
  accepted: Record<TermsField, boolean>;
  accept: (field: TermsField, yes: boolean) => void;
  /** What is missing, after an attempt to submit. */
  missing: (field: TermsField | 'adult') => string | undefined;
  /** The input for the shown texts; null, with errors shown, if something is missing. */
  check: () => { adult: true; agreement: string; privacyNotice: string; healthData: string } | null;
}

export const EVERYTHING: Asks = {
  adult: true,
  texts: ['AGREEMENT', 'PRIVACY_NOTICE', 'HEALTH_DATA'],
};

/** What a person confirms before they can join or continue. */
export function useTermsForm(
  current: CurrentTermsPartsFragment | null | undefined,
  asks: Asks,
): TermsForm {
  const [age, setAge] = useState<TermsForm['age']>(null);
  const [ids, setIds] = useState<Partial<Record<TermsField, string>>>({});
  const [wasTried, setTried] = useState(false);
  const asked = (Object.keys(FIELDS) as TermsField[]).filter((field) =>
    asks.texts.includes(FIELDS[field]),
  );
  // Confirms the shown version: a newer one has to be read first.
  const isAccepted = (field: TermsField) => !!current && ids[field] === current[field].id;
  return {
    asks,
    age,
    setAge,
    accepted: {
      agreement: isAccepted('agreement'),
      privacyNotice: isAccepted('privacyNotice'),
      healthData: isAccepted('healthData'),
    },
    accept: (field, yes) =>
      setIds(({ [field]: _before, ...others }) =>
        yes && current ? { ...others, [field]: current[field].id } : others,
      ),
    missing: (field) => {
      if (!wasTried) return undefined;
      if (field === 'adult') {
        return asks.adult && age === null ? words.age.missing : undefined;
      }
      return asked.includes(field) && !isAccepted(field) ? words.notChecked : undefined;
    },
    check: () => {
      setTried(true);
      if ((asks.adult && age !== 'ADULT') || !asked.every(isAccepted)) return null;
      return {
        adult: true,
        agreement: ids.agreement ?? '',
        privacyNotice: ids.privacyNotice ?? '',
        healthData: ids.healthData ?? '',
      };
    },
  };
}
