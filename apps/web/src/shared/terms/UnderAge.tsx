import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { CountryChoice } from '../help/CountryChoice';
import { CountryHelp } from '../help/CountryHelp';
import { useCountry } from '../help/useCountry';
import classes from './terms.module.css';

/** For someone under 18: nothing is sent, and help for children and teens comes first. */
export function UnderAge({ back }: { back: () => void }) {
  const { country, name, isGuess, choose } = useCountry(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="under-age">
      <h2 id="under-age" ref={heading} tabIndex={-1} className={classes.underAge}>
        Footing is for adults, and there is help for you
      </h2>
      <p>
        You didn’t do anything wrong. You need to be 18 to use Footing, so nothing you entered was
        saved. These people know how to help, and you can talk to them for free. An adult you trust
        can help too, like a parent, a teacher or a school counselor.
      </p>
      <CountryHelp country={country} name={name} first="CHILDREN" />
      <CountryChoice country={country} name={name} isGuess={isGuess} onChoose={choose} />
      <Button variant="subtle" mt="md" onClick={back}>
        I chose this by mistake
      </Button>
    </section>
  );
}
