import { Button } from '@mantine/core';
import classes from './booking.module.css';
import { words } from './booking.words';

interface Bookable {
  id: string;
  name: string;
  minutes: number;
}

/** What can be booked, if there is more than one thing. */
export function TypeChoice<Type extends Bookable>({
  title,
  types,
  choose,
}: {
  title: string;
  types: readonly Type[];
  choose: (type: Type) => void;
}) {
  return (
    <section aria-label={title}>
      <p className={classes.rules}>{title}</p>
      <ul className={classes.types}>
        {types.map((type) => (
          <li key={type.id}>
            <Button variant="default" size="lg" fullWidth onClick={() => choose(type)}>
              {words.type(type.name, type.minutes)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was chosen and where it takes place. */
export function ChosenType({
  type,
  where,
  chooseAgain,
}: {
  type: Bookable;
  where: string;
  /** Null if there is nothing else to choose. */
  chooseAgain: (() => void) | null;
}) {
  return (
    <>
      <p className={classes.chosen}>
        {words.type(type.name, type.minutes)}
        <span className={classes.where}>{where}</span>
      </p>
      {chooseAgain && (
        <Button variant="subtle" size="compact-md" mb="sm" onClick={chooseAgain}>
          {words.another}
        </Button>
      )}
    </>
  );
}
