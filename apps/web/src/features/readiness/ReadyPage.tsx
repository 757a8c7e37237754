import { useQuery } from '@apollo/client/react';
import { ReadyPageDocument, type ReadyPageQuery } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, Loaded, Page } from '../../shared/ui';
import { When, WhenDay } from '../../shared/words';
import { OutcomeView } from '../questionnaires';
import { AskingReadiness } from './AskingReadiness';

export type ReadyData = ReadyPageQuery;

/** The questions before a plan, or where their answers led. They are on no device but while they are shown. */
export function ReadyPage() {
  const query = useQuery(ReadyPageDocument, { fetchPolicy: 'no-cache' });
  const [asking, setAsking] = useState(false);
  return (
    <Page>
      <Loaded query={query}>
        {(data) => {
          const { latest, questionnaire } = data.readinessCheck;
          const coachName = data.myProfile.coach.name;
          if (latest && !asking) {
            return (
              <OutcomeView result={latest} coachName={coachName}>
                <Next data={data} onAsk={() => setAsking(true)} />
              </OutcomeView>
            );
          }
          if (latest || data.readinessCheck.until === null) {
            return (
              <AskingReadiness
                questionnaire={questionnaire}
                coachName={coachName}
                onLeave={latest ? () => setAsking(false) : undefined}
                onAnswered={async () => {
                  await query.refetch();
                  setAsking(false);
                }}
              />
            );
          }
          return <EmptyState title="These questions rest for now" />;
        }}
      </Loaded>
    </Page>
  );
}

/** What follows from the answers, and whether they can be given anew. */
function Next({ data, onAsk }: { data: ReadyData; onAsk: () => void }) {
  const { readinessCheck, myPlan, myProfile } = data;
  const { isReady, until, validUntil, latest } = readinessCheck;
  const coachName = myProfile.coach.name;
  const started = myPlan?.status === 'ACTIVE' && myPlan.readiness?.startedAt;
  return (
    <>
      {isReady && !started && (
        <Text>
          When {coachName} has put a plan together, it can start at once
          {validUntil && (
            <>
              , until <WhenDay day={validUntil} />
            </>
          )}
          .
        </Text>
      )}
      {started && <Text>“{myPlan.title}” has started. It is on Today.</Text>}
      {latest?.outcome === 'TALK_TO_COACH' && !started && (
        <Text>{coachName} can start the plan after you have talked.</Text>
      )}
      {latest?.outcome === 'NOT_SUITABLE' && (
        <Text>
          The plan for letting go asks nothing of anybody else. {coachName} can put it together with
          you, whenever you like.
        </Text>
      )}
      {until ? (
        <Text c="dimmed">
          You can answer again <When at={until} say="on" />.
        </Text>
      ) : (
        <Button variant="subtle" size="md" onClick={onAsk}>
          Answer the questions again
        </Button>
      )}
    </>
  );
}
