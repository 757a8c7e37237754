import { useQuery } from '@apollo/client/react';
import { SafetyPageDocument } from '@footing/contract';
import { useState } from 'react';
import { Loaded, Page } from '../../shared/ui';
import { SafetyQuestionnaire } from './SafetyQuestionnaire';
import { SafetyOverview } from './SafetyOverview';

/** The safety questions, their result, and where to get help. Never stored on a device. */
export function SafetyPage() {
  const query = useQuery(SafetyPageDocument, { fetchPolicy: 'no-cache' });
  const [at, setAt] = useState<'STANDS' | 'ASKING' | 'ANSWERED'>('STANDS');
  return (
    <Page>
      <Loaded query={query}>
        {(data) =>
          at === 'ASKING' ? (
            <SafetyQuestionnaire
              coachName={data.myProfile.coach.name}
              isArchived={data.myProfile.archivedAt !== null}
              onLeave={() => setAt('STANDS')}
              onAnswered={async () => {
                await query.refetch();
                setAt('ANSWERED');
              }}
            />
          ) : (
            <SafetyOverview
              data={data}
              answered={at === 'ANSWERED'}
              onAsk={() => setAt('ASKING')}
              onChanged={() => void query.refetch()}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
