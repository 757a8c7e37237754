import { MyHardMomentsDocument } from '@footing/contract';
import { useEffect } from 'react';
import { keepsPages } from '../../shared/kept/pages';
import { api } from '../../shared/session/api';

const DELAY_MS = 15_000;

/** On a device that keeps pages: what helped before and whom to call are at hand without a connection, too. */
export default function PrepareHardMoments() {
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!keepsPages()) return;
      const read = api.query({ query: MyHardMomentsDocument, fetchPolicy: 'network-only' });
      void Promise.all([read, import('./HardMomentPage')]).catch(() => undefined);
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
