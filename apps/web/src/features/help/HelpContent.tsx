import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { CountryChoice } from '../../shared/help/CountryChoice';
import { CountryHelp } from '../../shared/help/CountryHelp';
import { closeHelp } from '../../shared/help/help-overlay';
import { useCountry } from '../../shared/help/useCountry';
import classes from '../../shared/help/help.module.css';
import { Page } from '../../shared/ui/Page';
import { CARE_WORDS, CHECK_CAN_MISS } from '../../shared/words';
import { HardMomentTools } from '../hard-moments';
import { words } from './help.words';

/** A timer and breathing, when they are asked for: below the lines that can help in danger. */
function HardMoment() {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.block}>
      {isOpen ? (
        <HardMomentTools />
      ) : (
        <Button variant="light" size="md" onClick={() => setOpen(true)}>
          {words.hardMoment}
        </Button>
      )}
    </div>
  );
}

/** What everyone sees, signed in or not. */
export function HelpContent({
  saved,
  zone,
  saveCountry,
  children,
}: {
  saved?: string | null;
  zone?: string;
  /** Offers to save the chosen country in the profile. */
  saveCountry?: (country: string) => ReactNode;
  children?: ReactNode;
}) {
  const { country, name, isGuess, choose } = useCountry(saved, zone);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main className={classes.over} aria-label={words.title}>
      <Page>
        <h1 ref={heading} tabIndex={-1} className={`footing-voice ${classes.title}`}>
          {words.title}
        </h1>
        <CountryHelp country={country} name={name} />
        {children}
        <HardMoment />
        <div className={classes.block}>
          <CountryChoice country={country} name={name} isGuess={isGuess} onChoose={choose}>
            {country && country !== saved && !isGuess && saveCountry?.(country)}
          </CountryChoice>
        </div>
        <div className={classes.block}>
          <Button variant="light" size="md" onClick={closeHelp}>
            {words.back}
          </Button>
        </div>
        <div className={classes.small}>
          <p>{words.callHistory}</p>
          <p>{CHECK_CAN_MISS}</p>
          <p>{CARE_WORDS.join(' ')}</p>
        </div>
      </Page>
    </main>
  );
}
