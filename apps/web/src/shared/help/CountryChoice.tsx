import { COUNTRIES, countryName } from '@footing/library/help';
import { NativeSelect } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { words } from './help.words';

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
        label={words.country.label}
        description={isGuess && name ? words.country.guessed(name) : words.country.kept}
        value={country ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
        data={country ? all : [{ value: '', label: words.country.choose, disabled: true }, ...all]}
      />
      {children}
    </div>
  );
}
