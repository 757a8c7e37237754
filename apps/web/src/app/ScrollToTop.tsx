import { useLayoutEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigationType } from 'react-router';

/** A new page starts at the top. Going back, the browser restores the scroll position. */
export function ScrollToTop() {
  const { pathname, hash } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    const isOther = shown.current !== pathname;
    shown.current = pathname;
    if (isOther && !isBack && hash === '') scrollTo({ top: 0, behavior: 'instant' });
    // What the address says beyond the page, such as what is searched for, moves nothing.
  }, [pathname]);
  return <Outlet />;
}
