import { COUNTRIES, countryName } from '@footing/library/help';
import { NativeSelect } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';

export function CountryChoice({
  country,
  name,
  isGuess,
  onChoose,
  children,
}: {
  country: string | null;
  name: string | null;
  isGuess: boolean;
  onChoose: (country: string) => void;
  children?: ReactNode;
}) {
  const all = useMemo(
    () =>
      COUNTRIES.map((value) => ({ value, label: countryName(value) })).sort((a, b) =>
        a.label.localeCompare(b.label),
      ),
    [],
  );
  return (
    <div>
      <NativeSelect
        size="md"
        label="Where are you?"
        description={
          isGuess && name
            ? `Your device’s time zone suggests ${name}. Choose another country if that’s wrong.`
            : 'Remembered on this device.'
        }
        value={country ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
        data={country ? all : [{ value: '', label: 'Choose a country', disabled: true }, ...all]}
      />
      {children}
    </div>
  );
}
