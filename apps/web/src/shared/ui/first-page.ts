import { preloaded } from '../session/preloaded';
import { untilContentIsShown } from './AfterContent';

/** Content may fail to show, for instance when the screen is locked meanwhile. */
const atTheLatest = passed(10_000);

// `preload.js` may be that of an older build: the service worker keeps it for when the network is slow.
const todayOf = Promise.race([Promise.resolve(preloaded.todayOf), atTheLatest.then(() => null)]);
/** Other pages than Today do not say when they are shown. */
const firstPage = todayOf.then((role) => (role ? shown() : undefined));

/** Runs what no page needs: after this time, and on Today after its content is shown, which it would slow down. */
export function afterFirstPage(ms: number, run: () => void) {
  void Promise.all([firstPage, passed(ms)]).then(run);
}

/**
 * A client's Today is first shown in fonts of the device that have the same metrics. A coach's dense lists would wrap
 * differently. On later visits the service worker has the fonts, so they are used at once.
 */
export function showFonts() {
  const show = () => {
    document.documentElement.dataset.fonts = 'ours';
  };
  if (hasFonts()) show();
  else void todayOf.then((role) => (role === 'client' ? shown() : undefined)).then(show);
}

const shown = () => Promise.race([untilContentIsShown(), atTheLatest]);

/** Not in every browser, and not without HTTPS. */
function hasFonts(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
