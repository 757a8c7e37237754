import { useQuery } from '@apollo/client/react';
import { ReadyPageDocument, type ReadyPageQuery } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Loaded, Page } from '../../shared/ui';
import { Sentence, When, WhenDay } from '../../shared/words';
import { OutcomeView } from '../questionnaires';
import { ReadinessQuestionnaire } from './ReadinessQuestionnaire';
import { words } from './readiness.words';

export type ReadyData = ReadyPageQuery;

/** The readiness questions or their result. The result is never stored on a device. */
export function ReadyPage() {
  const query = useQuery(ReadyPageDocument, { fetchPolicy: 'no-cache' });
  const [asking, setAsking] = useState(false);
  return (
    <Page>
      <Loaded query={query}>
        {(data) => {
          const { latest, questionnaire, until } = data.readinessCheck;
          const coachName = data.myProfile.coach.name;
          const isArchived = data.myProfile.archivedAt !== null;
          if (latest && !asking) {
            return (
              <OutcomeView result={latest} coachName={coachName} isArchived={isArchived}>
                <Next data={data} onAsk={() => setAsking(true)} />
              </OutcomeView>
            );
          }
          return (
            <ReadinessQuestionnaire
              questionnaire={questionnaire}
              coachName={coachName}
              isArchived={isArchived}
              earlierUntil={until}
              onLeave={latest ? () => setAsking(false) : undefined}
              onAnswered={async () => {
                await query.refetch();
                setAsking(false);
              }}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}

/** What follows from the answers, with a link to answer again, which is always possible. */
function Next({ data, onAsk }: { data: ReadyData; onAsk: () => void }) {
  const { readinessCheck, myPlan, myProfile } = data;
  const { isReady, until, startsFrom, validUntil } = readinessCheck;
  const coachName = myProfile.coach.name;
  const started = myPlan?.status === 'ACTIVE' && myPlan.readiness?.startedAt;
  return (
    <>
      {startsFrom && (
        <Text>
          <Sentence text={words.kept} when={<When at={startsFrom} say="when" />} />
        </Text>
      )}
      {isReady && !started && (
        <Text>
          {validUntil ? (
            <Sentence text={words.canStartUntil(coachName)} day={<WhenDay day={validUntil} />} />
          ) : (
            words.canStart(coachName)
          )}
        </Text>
      )}
      {started && <Text>{words.started(myPlan.title)}</Text>}
      {until && !startsFrom && (
        <Text c="dimmed">
          <Sentence text={words.againFrom} when={<When at={until} say="when" />} />
        </Text>
      )}
      <Button variant="subtle" size="md" onClick={onAsk}>
        {words.again}
      </Button>
    </>
  );
}
