import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { CountryChoice } from '../help/CountryChoice';
import { CountryHelp } from '../help/CountryHelp';
import { useCountry } from '../help/useCountry';
import classes from './terms.module.css';
import { words as all } from './terms.words';

const words = all.underAge;

/** For someone under 18: nothing is sent, and help for children and teens comes first. */
export function UnderAge({ back }: { back: () => void }) {
  const { country, name, isGuess, choose } = useCountry(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="under-age">
      <h2 id="under-age" ref={heading} tabIndex={-1} className={classes.underAge}>
        {words.title}
      </h2>
      <p>{words.says}</p>
      <CountryHelp country={country} name={name} first="CHILDREN" />
      <CountryChoice country={country} name={name} isGuess={isGuess} onChoose={choose} />
      <Button variant="subtle" mt="md" onClick={back}>
        {words.back}
      </Button>
    </section>
  );
}
