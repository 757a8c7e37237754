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
import { App } from './App';

if (!preloaded.isLeft()) start();

function start() {
  startSession(() => loadLeave().then(({ endSignIn }) => endSignIn()));
  // The first page sets its focus itself.
  setTimeout(() => {
    void import('../shared/ui/focus/restore-focus').then(({ restoreLostFocus }) =>
      restoreLostFocus(),
    );
  }, 1_000);
  setTimeout(() => {
    loadHelpPage().catch(() => undefined);
    preloadConfirm();
    void import('../shared/drafts/drafts').then((drafts) => drafts.retryDraftsWhenOnline());
  }, 3_000);
  // After the first page has loaded, so that prefetching does not slow it down.
  setTimeout(() => {
    void import('./service-worker').then((worker) => worker.startServiceWorker());
  }, 4_000);

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
