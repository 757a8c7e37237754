import '../shared/theme/mantine';
import '../shared/theme/fonts.css';
import '../shared/theme/tokens.css';
import '../shared/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startSession } from '../shared/session/session';
import { preloadConfirm } from '../shared/ui';
import { App } from './App';

startSession();
setTimeout(() => {
  preloadConfirm();
  void import('../shared/drafts/drafts').then((drafts) => drafts.retryDraftsWhenOnline());
}, 3_000);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
