import '../shared/theme/mantine';
import '../shared/theme/fonts.css';
import '../shared/theme/tokens.css';
import '../shared/theme/base.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { loadHelpPage } from '../features/help';
import { loadLeave } from '../features/leave';
import { preloaded } from '../shared/session/preloaded';
import { startSession } from '../shared/session/session';
import { preloadConfirm } from '../shared/ui';
import { afterFirstPage, showFonts } from '../shared/ui/first-page';
import { App } from './App';
import { followMissingParts } from './missing-parts';

if (!preloaded.isLeft()) start();

function start() {
  startSession(() => loadLeave().then(({ endSignIn }) => endSignIn()));
  followMissingParts();
  showFonts();
  // The first page sets its focus itself.
  afterFirstPage(1_000, () => {
    void import('../shared/ui/focus/restore-focus').then(({ restoreLostFocus }) =>
      restoreLostFocus(),
    );
  });
  afterFirstPage(3_000, () => {
    loadHelpPage().catch(() => undefined);
    preloadConfirm();
    // It sends what an earlier page left, once the device is online.
    void import('../shared/drafts/drafts');
    void import('../shared/kept/pages').then(({ keepIfWanted }) => keepIfWanted());
  });
  afterFirstPage(4_000, () => {
    void import('./service-worker').then((worker) => worker.startServiceWorker());
  });

  const root = createRoot(document.getElementById('root')!);
  // A transition renders in small pieces; until then the page shows what the HTML contains.
  startTransition(() => {
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}
