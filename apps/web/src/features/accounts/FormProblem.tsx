import classes from './accounts.module.css';

/** The problem, shown next to the button that caused it. */
export function FormProblem({ words }: { words: string | null }) {
  if (!words) return null;
  return (
    <div className={classes.problem} role="alert">
      {words}
    </div>
  );
}
