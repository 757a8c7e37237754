import { countryName, countryOfZone } from '@footing/library/help';
import { useState } from 'react';
import { storeCountry, storedCountry } from './stored-helplines';

/** The country for help: chosen on this device, else from the profile, else guessed from the time zone. */
export function useCountry(saved: string | null | undefined, profileZone?: string) {
  const [chosen, setChosen] = useState(storedCountry);
  const guess = countryOfZone(profileZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  const country = chosen ?? saved ?? guess;
  return {
    country,
    name: country ? countryName(country) : null,
    isGuess: !chosen && !saved,
    choose: (next: string) => {
      storeCountry(next);
      setChosen(next);
    },
  };
}
