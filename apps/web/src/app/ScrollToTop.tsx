import { useLayoutEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigationType } from 'react-router';

/** A new page starts at the top. Going back, the browser restores the scroll position. */
export function ScrollToTop() {
  const { pathname, hash } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    // Only another page scrolls: a change of the search parameters or the hash does not.
    const isOther = shown.current !== pathname;
    shown.current = pathname;
    if (isOther && !isBack && hash === '') scrollTo({ top: 0, behavior: 'instant' });
  }, [pathname, hash, isBack]);
  return <Outlet />;
}
