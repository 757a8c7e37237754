import { AnswerReadinessDocument } from '@footing/contract';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import { ShareChoice } from '../plans';
import { Asking, problemOf, type Given } from '../questionnaires';

export function AskingReadiness({
  questionnaire,
  coachName,
  onLeave,
  onAnswered,
}: {
  questionnaire: string;
  coachName: string;
  onLeave: (() => void) | undefined;
  onAnswered: () => Promise<void>;
}) {
  const [share, setShare] = useState(false);
  const change = useChange(AnswerReadinessDocument, {
    quiet: true,
    // Whatever is on the device of the plan may have started by this.
    update: (cache) => {
      cache.evict({ fieldName: 'clientToday' });
      cache.evict({ fieldName: 'myPlan' });
      cache.gc();
    },
  });
  const send = async (given: Given) => {
    const result = await change.run({ input: { ...given, questionnaire, share } });
    if (result) await onAnswered();
    return result !== null;
  };
  const problem = change.refusal?.code === 'COOLING_OFF' ? change.problem : problemOf(change);
  return (
    <Asking
      questionnaire={questionnaire}
      onLeave={onLeave}
      busy={change.busy}
      problem={problem}
      onSend={send}
    >
      <ShareChoice
        shared={share}
        coachName={coachName}
        what="your answers"
        lasting
        busy={change.busy}
        onChange={setShare}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {coachName} sees where the answers lead either way, as one line, and never which answer led
        there.
      </Text>
    </Asking>
  );
}
