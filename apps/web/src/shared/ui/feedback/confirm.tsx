import { useSyncExternalStore } from 'react';
import { lazyWithRetry } from '../lazy-with-retry';
import type { Question } from './ConfirmDialog';

interface Asked {
  question: Question;
  answer: (yes: boolean) => void;
}

const loadDialog = () => import('./ConfirmDialog');
const ConfirmDialog = lazyWithRetry(loadDialog);

let asked: Asked | null = null;
const listeners = new Set<() => void>();

/** Asks for confirmation. True if the person confirmed. */
export function confirmThat(question: Question): Promise<boolean> {
  asked?.answer(false);
  return new Promise((resolve) => {
    ask({
      question,
      answer: (yes) => {
        ask(null);
        resolve(yes);
      },
    });
  });
}

/** Renders the confirmation dialog; mounted once, at the root. */
export function ConfirmHost() {
  const now = useSyncExternalStore(subscribe, () => asked);
  return now && <ConfirmDialog question={now.question} answer={now.answer} />;
}

/** Prefetched, so that a confirmation does not depend on the connection. */
export const preloadConfirm = () => void loadDialog().catch(() => undefined);

function ask(next: Asked | null) {
  asked = next;
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
