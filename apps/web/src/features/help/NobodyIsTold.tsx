import classes from '../../shared/help/help.module.css';

/** For an archived client: no promise of a person. */
export function NobodyIsTold() {
  return (
    <section className={`${classes.block} ${classes.call}`} aria-label="Your coach">
      <p>
        You’re no longer working with a coach here, so nobody at the practice is told about what you
        do or write. To ask for a new start, go to your Coach page. In an emergency, use the numbers
        above.
      </p>
    </section>
  );
}
