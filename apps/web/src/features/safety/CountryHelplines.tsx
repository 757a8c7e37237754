import { Sheet } from '../../shared/ui';
import { CountryChoice } from '../../shared/help/CountryChoice';
import { CountryHelp } from '../../shared/help/CountryHelp';
import { useCountry } from '../../shared/help/useCountry';
import { words } from './safety.words';

/** Helplines for the client's country, or one that they choose. Nothing is sent. */
export function CountryHelplines({ country: saved }: { country: string | null }) {
  const { country, name, isGuess, choose } = useCountry(saved);
  return (
    <Sheet title={words.help}>
      <CountryHelp country={country} name={name} />
      <CountryChoice country={country} name={name} isGuess={isGuess} onChoose={choose} />
    </Sheet>
  );
}
