import { lazy, Suspense, useEffect, useState } from 'react';

const loadShelf = () => import('./ToastShelf');
const ToastShelf = lazy(loadShelf);

/** Short words at the edge of the screen. */
export const tell = {
  done(words: string) {
    void loadShelf().then((shelf) => shelf.showDone(words));
  },
  problem(words: string) {
    void loadShelf().then((shelf) => shelf.showProblem(words));
  },
  /** Something was removed and can come back for ten seconds. */
  undo(words: string, undo: () => void) {
    void loadShelf().then((shelf) => shelf.showUndo(words, undo));
  },
};

/** Where the toasts appear; once, at the root. Fetched when the page has come to rest, not before. */
export function ToastHost() {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), 1_500);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense>{rested && <ToastShelf />}</Suspense>;
}
