import { lately, useShortcuts, useSpotlightSource, type SpotlightSource } from '../../shared/ui';
import { planning } from './planning';

const SessionDialog = lately(() => import('./SessionDialog'));

/** Planning a session, wherever the coach is. */
export default function SessionsEverywhere() {
  const asked = planning.useRequest();
  useSpotlightSource(actions);
  useShortcuts(shortcuts);
  return asked && <SessionDialog asked={asked} onClose={planning.close} />;
}

const plan = () => planning.open({});
const shortcuts = [{ keys: 'p', says: 'Plan a session', run: plan }];
const actions: SpotlightSource = {
  group: 'Actions',
  actions: [{ id: 'plan-session', label: 'Plan a session', run: plan }],
};
