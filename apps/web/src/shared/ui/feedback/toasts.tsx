import { useEffect, useState } from 'react';
import { lazyWithRetry } from '../lazy-with-retry';

const loadShelf = () => import('./ToastShelf');
const ToastShelf = lazyWithRetry(loadShelf);

/** Short words at the edge of the screen. */
export const toast = {
  done(words: string) {
    withShelf((shelf) => shelf.showDone(words));
  },
  problem(words: string) {
    withShelf((shelf) => shelf.showProblem(words));
  },
  /** Something was removed and can come back for ten seconds. */
  undo(words: string, undo: () => void) {
    withShelf((shelf) => shelf.showUndo(words, undo));
  },
};

/** Where the toasts appear; once, at the root. Loaded only when the page is idle. */
export function ToastHost() {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), 1_500);
    return () => clearTimeout(timer);
  }, []);
  return rested && <ToastShelf />;
}

function withShelf(show: (shelf: Awaited<ReturnType<typeof loadShelf>>) => void) {
  // Without its code there is no place for a toast; the banner says then that there is no connection.
  loadShelf().then(show, () => undefined);
}
