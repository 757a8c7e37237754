import { MyHardMomentsDocument } from '@footing/contract';
import { RefusedElsewhere } from '../../shared/drafts/RefusedElsewhere';
import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { keepsPages } from '../../shared/kept/pages';
import { api } from '../../shared/session/api';
import { atHandQueue } from './at-hand-queue';

const DELAY_MS = 15_000;

/** On a device that keeps pages: what helped before and whom to call are at hand without a connection, too. */
const prepare = async (): Promise<unknown> =>
  keepsPages() &&
  Promise.all([
    api.query({ query: MyHardMomentsDocument, fetchPolicy: 'network-only' }),
    import('./HardMomentPage'),
  ]);
const place = () => '/now';

/** On every page of a client: sends what was saved without a connection. Says where it could not be sent. */
export default function SendAtHand() {
  useQueueSender(atHandQueue, prepare, DELAY_MS);
  return <RefusedElsewhere queueOf={atHandQueue} pageOf={place} />;
}
