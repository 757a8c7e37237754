import { useEffect } from 'react';
import { leaveNow } from './leave';
import classes from './leave.module.css';
import { words } from './leave.words';

const TIMES = 3;
const WITHIN_MS = 1_500;

/** The quick exit: always visible; pressing Shift three times does the same. */
export default function LeaveButton({ signedIn }: { signedIn: boolean }) {
  useEffect(() => {
    let pressed: number[] = [];
    const hear = ({ key, repeat }: KeyboardEvent) => {
      if (repeat) return;
      if (key !== 'Shift') {
        pressed = [];
        return;
      }
      const now = performance.now();
      pressed = [...pressed.filter((at) => now - at < WITHIN_MS), now];
      if (pressed.length >= TIMES) leaveNow();
    };
    addEventListener('keydown', hear, true);
    return () => removeEventListener('keydown', hear, true);
  }, []);
  return (
    <section aria-label={words.label}>
      <button
        type="button"
        className={classes.leave}
        title={signedIn ? words.says : words.saysSignedOut}
        onClick={leaveNow}
      >
        {words.leave}
      </button>
    </section>
  );
}
