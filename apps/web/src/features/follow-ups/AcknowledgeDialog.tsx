import { AcknowledgeFollowUpDocument, PracticeCoachesDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Modal, Radio, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { DialogFooter, Loaded, useChange } from '../../shared/ui';
import { usePronouns } from '../../shared/words';

type Done = 'TALKED' | 'TRIED_TO_REACH' | 'PASSED_TO';

export default function AcknowledgeDialog({
  id,
  onClose,
  gone,
}: {
  id: string;
  onClose: () => void;
  gone: (() => void) | undefined;
}) {
  const [done, setDone] = useState<Done | null>(null);
  const [passedTo, setPassedTo] = useState<string | null>(null);
  const acknowledge = useChange(AcknowledgeFollowUpDocument, {
    says: 'Saved.',
    quiet: true,
    refetchQueries: ['CoachToday', 'FurtherAttention', 'CoachCaseload', 'ClientFollowUps'],
    awaitRefetchQueries: true,
    done: () => {
      onClose();
      gone?.();
    },
  });
  const isReady = done !== null && (done !== 'PASSED_TO' || passedTo !== null);
  return (
    <Modal opened onClose={onClose} title="What did you do?">
      <Stack>
        <Radio.Group
          label="The client sees your answer, with your name and the time"
          value={done}
          onChange={(value) => setDone(value as Done)}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="TALKED" label="We talked" />
            <Radio value="TRIED_TO_REACH" label={`I tried to reach ${usePronouns().them}`} />
            <Radio value="PASSED_TO" label="I’m passing it to a colleague" />
          </Stack>
        </Radio.Group>
        {done === 'PASSED_TO' && <Colleagues value={passedTo} onChange={setPassedTo} />}
        <DialogFooter
          problem={acknowledge.problem}
          busy={acknowledge.busy}
          disabled={!isReady}
          onCancel={onClose}
          onConfirm={() =>
            done &&
            void acknowledge.run({
              input: { id, done, ...(done === 'PASSED_TO' && { passedTo }) },
            })
          }
        >
          Save
        </DialogFooter>
      </Stack>
    </Modal>
  );
}

function Colleagues({ value, onChange }: { value: string | null; onChange: (id: string) => void }) {
  const query = useQuery(PracticeCoachesDocument);
  return (
    <Loaded query={query}>
      {({ practice }) => {
        const others = practice.members.filter(({ you }) => !you);
        if (others.length === 0) return <Text size="sm">You have no colleagues here yet.</Text>;
        return (
          <Radio.Group
            label="Who takes over"
            description="It moves to their Today. They see the client’s name, and what this is about in a few words."
            value={value}
            onChange={onChange}
          >
            <Stack gap="xs" mt="xs">
              {others.map(({ id, name }) => (
                <Radio key={id} value={id} label={name} />
              ))}
            </Stack>
          </Radio.Group>
        );
      }}
    </Loaded>
  );
}
