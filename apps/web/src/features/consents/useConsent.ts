import { MyConsentsDocument, SetConsentDocument, type ConsentPurpose } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useChange } from '../../shared/ui';

export type ConsentAnswer = 'YES' | 'NO' | 'NOTHING';

/** The client's latest answer for a purpose; null while loading. */
export function useConsent(purpose: ConsentPurpose) {
  const { data } = useQuery(MyConsentsDocument);
  const { run, busy } = useChange(SetConsentDocument, {
    refetchQueries: [MyConsentsDocument, 'Readers'],
    awaitRefetchQueries: true,
  });
  const latest = data?.consents.find((consent) => consent.purpose === purpose);
  const said: ConsentAnswer | null = !data
    ? null
    : !latest
      ? 'NOTHING'
      : latest.granted
        ? 'YES'
        : 'NO';
  const say = async (granted: boolean) => (await run({ purpose, granted })) !== null;
  return { said, say, busy };
}
