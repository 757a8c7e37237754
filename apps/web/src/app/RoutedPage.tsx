import { useLayoutEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigationType } from 'react-router';
import { pageHasChanged } from '../shared/ui/focus/page-heading';
import { useHelpIsOpen } from '../shared/help/help-overlay';
import { NEUTRAL_TITLE, titleOf } from './page-titles.words';

/** The frame of every page: what happens in the window when another page opens. */
export function RoutedPage() {
  const { pathname } = useLocation();
  useTitle(pathname);
  useScrollToTop();
  return <Outlet />;
}

function useTitle(pathname: string) {
  const isHelpOpen = useHelpIsOpen();
  useLayoutEffect(() => {
    document.title = isHelpOpen ? NEUTRAL_TITLE : titleOf(pathname);
    // Locked, or signed out and leaving: nothing says which page was open.
    return () => {
      document.title = NEUTRAL_TITLE;
    };
  }, [pathname, isHelpOpen]);
}

/** A new page starts at the top. Going back, the browser restores the scroll position. */
function useScrollToTop() {
  const { pathname, hash } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    // Only another page scrolls: a change of the search parameters or the hash does not.
    const isOther = shown.current !== pathname;
    shown.current = pathname;
    if (!isOther) return;
    pageHasChanged();
    if (!isBack && hash === '') scrollTo({ top: 0, behavior: 'instant' });
  }, [pathname, hash, isBack]);
}
