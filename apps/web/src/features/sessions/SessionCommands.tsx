import {
  lazyWithRetry,
  useShortcuts,
  useSpotlightSource,
  type SpotlightSource,
} from '../../shared/ui';
import { sessionDialog } from './dialog/session-dialog';
import { words } from './sessions.words';

const SessionDialog = lazyWithRetry(() => import('./dialog/SessionDialog'));

/** The session dialog, its shortcut and search action, on every page of a coach. */
export default function SessionCommands() {
  const asked = sessionDialog.useRequest();
  useSpotlightSource(actions);
  useShortcuts(shortcuts);
  return asked && <SessionDialog asked={asked} onClose={sessionDialog.close} />;
}

const plan = () => sessionDialog.open({});
const shortcuts = [{ keys: 'p', says: words.plan, run: plan }];
const actions: SpotlightSource = {
  group: words.actions,
  actions: [{ id: 'plan-session', label: words.plan, run: plan }],
};
