import { useEffect, useState } from 'react';
import { afterFirstPage } from '../first-page';
import { lazyWithRetry } from '../lazy-with-retry';

const loadShelf = () => import('./ToastShelf');
const ToastShelf = lazyWithRetry(loadShelf);

/** Toasts. */
export const toast = {
  done(words: string) {
    withShelf((shelf) => shelf.showDone(words));
  },
  problem(words: string) {
    withShelf((shelf) => shelf.showProblem(words));
  },
  /** Offers an undo for ten seconds. */
  undo(words: string, undo: () => void) {
    withShelf((shelf) => shelf.showUndo(words, undo));
  },
};

/** Renders the toasts; mounted once, at the root. Loaded when the page is idle. */
export function ToastHost() {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    afterFirstPage(1_500, () => setRested(true));
  }, []);
  return rested && <ToastShelf />;
}

function withShelf(show: (shelf: Awaited<ReturnType<typeof loadShelf>>) => void) {
  // Without its code there are no toasts; the offline banner is shown then.
  loadShelf().then(show, () => undefined);
}
