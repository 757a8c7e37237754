import '../shared/theme/mantine';
import '../shared/theme/fonts.css';
import '../shared/theme/tokens.css';
import '../shared/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { retryDraftsWhenOnline } from '../shared/drafts/drafts';
import { startSession } from '../shared/session/session';
import { preloadConfirm } from '../shared/ui';
import { App } from './App';

startSession();
retryDraftsWhenOnline();
setTimeout(preloadConfirm, 3_000);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
