import { HelpPageDocument } from '@footing/contract';
import { useEffect } from 'react';
import { setCoachReachable } from '../../shared/help/help-offer';
import { storeHelplines } from '../../shared/help/stored-helplines';
import { api } from '../../shared/session/api';

/** Well after the page has loaded, because nothing depends on it. */
const LATER = 5_000;

/** On every page of a client: stores the practice's helplines on this device. */
export default function StoreHelplines() {
  useEffect(() => {
    const timer = setTimeout(() => {
      api
        .query({ query: HelpPageDocument, fetchPolicy: 'network-only' })
        .then(({ data }) => {
          if (!data) return;
          storeHelplines(data.safetyResources);
          setCoachReachable(data.myProfile.archivedAt === null);
        })
        .catch(() => undefined);
    }, LATER);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
