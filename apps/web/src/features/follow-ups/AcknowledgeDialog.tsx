import { AcknowledgeFollowUpDocument, PracticeCoachesDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Modal, Radio, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { DialogFooter, Loaded, useChange } from '../../shared/ui';
import { usePronouns } from '../../shared/words';
import { words } from './acknowledge.words';

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
    says: words.saved,
    quiet: true,
    refetchQueries: [
      'CoachToday',
      'PracticeToday',
      'FurtherAttention',
      'CoachCaseload',
      'ClientFollowUps',
    ],
    awaitRefetchQueries: true,
    done: () => {
      onClose();
      gone?.();
    },
  });
  const isReady = done !== null && (done !== 'PASSED_TO' || passedTo !== null);
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <Stack>
        <Radio.Group label={words.says} value={done} onChange={(value) => setDone(value as Done)}>
          <Stack gap="xs" mt="xs">
            <Radio value="TALKED" label={words.talked} />
            <Radio value="TRIED_TO_REACH" label={words.triedToReach(usePronouns().them)} />
            <Radio value="PASSED_TO" label={words.passing} />
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
          {words.save}
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
        if (others.length === 0) return <Text size="sm">{words.noColleagues}</Text>;
        return (
          <Radio.Group
            label={words.whoTakesOver}
            description={words.whatTheySee}
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
