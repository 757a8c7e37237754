import classes from './accounts.module.css';

/** What stands in the way, beside the button that met it. */
export function Problem({ words }: { words: string | null }) {
  if (!words) return null;
  return (
    <div className={classes.problem} role="alert">
      {words}
    </div>
  );
}
