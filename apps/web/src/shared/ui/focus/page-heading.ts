import { useEffect, useRef } from 'react';

/** Whether another page was opened and nobody has pressed anything since. */
let isNew = false;

/** Called when another page opens. */
export function pageHasChanged() {
  isNew = true;
}

const moveOn = () => {
  isNew = false;
};
addEventListener('keydown', moveOn, true);
addEventListener('pointerdown', moveOn, true);

/**
 * The heading of a page. When it appears, the focus moves to it, so that screen readers announce the page, once. A field
 * of the page that has the focus keeps it.
 */
export function usePageHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // After the paint, because focusing forces a layout of the whole page.
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        if (mayTakeFocus()) heading.current?.focus({ preventScroll: true });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return heading;
}

/** The focus is nowhere, or still on the link of the menu that opened the page. */
function mayTakeFocus(): boolean {
  const now = document.activeElement;
  if (!now || now === document.body) return true;
  return isNew && !!now.closest('nav') && !now.closest('main');
}
