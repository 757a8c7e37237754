import {
  ArchiveClientDocument,
  PracticeCoachesDocument,
  type ArchivedPlan,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Modal, NativeSelect, Radio, Stack, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { DialogFooter, toast, useChange } from '../../../shared/ui';
import type { ClientData } from '../types';
import { usePronouns } from '../../../shared/words';

/** Asks what happens to the plan, what the client reads, and who follows up while outreach is paused. */
export function ArchiveDialog({
  client: { profile, plan },
  onClose,
}: {
  client: ClientData;
  onClose: () => void;
}) {
  const { them, their, themselves } = usePronouns();
  const { callName, safetyHold } = profile;
  const isRunning = plan !== null && plan.status !== 'ENDED';
  const [becomes, setBecomes] = useState<ArchivedPlan | null>(isRunning ? null : 'PAUSE');
  const [message, setMessage] = useState(profile.archiveMessage);
  const [followUpBy, setFollowUpBy] = useState('');
  const coaches = useQuery(PracticeCoachesDocument, { skip: !safetyHold });
  const archive = useChange(ArchiveClientDocument, {
    quiet: true,
    refetchQueries: ['CoachCaseload', 'CoachToday', 'CoachClient'],
    done() {
      toast.done(`${callName} is archived. Everything is kept.`);
      onClose();
    },
  });
  const send = () =>
    becomes &&
    void archive.run({
      input: {
        clientId: profile.id,
        plan: becomes,
        message: message.trim() || null,
        followUpBy: followUpBy || null,
      },
    });
  return (
    <Modal opened onClose={onClose} title={`Archive ${callName}`}>
      <Stack>
        <Text>
          {callName} is removed from your lists, and outreach closes. {callName} can still sign in,
          read, and write for {themselves}, but nobody here is told about {their} answers. You can
          restore {them} at any time.
        </Text>
        {safetyHold && (
          <NativeSelect
            label="Who follows up?"
            description="Outreach is paused after the safety questions. Someone has to follow up before you archive."
            required
            value={followUpBy}
            onChange={(event) => setFollowUpBy(event.currentTarget.value)}
            data={[
              { value: '', label: 'Choose someone' },
              ...(coaches.data?.practice.members ?? []).map(({ id, name, you }) => ({
                value: id,
                label: you ? `${name} (you)` : name,
              })),
            ]}
            error={archive.fieldError('followUpBy')}
          />
        )}
        {isRunning && (
          <Radio.Group
            label={`What happens to “${plan.title}”?`}
            value={becomes}
            onChange={(value) => setBecomes(value as ArchivedPlan)}
            error={archive.fieldError('plan')}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="PAUSE"
                label="Pause it"
                description={`It can resume if ${callName} comes back.`}
              />
              <Radio value="END" label="End it" description="Its history is kept." />
            </Stack>
          </Radio.Group>
        )}
        <Textarea
          label={`What ${callName} reads`}
          autosize
          minRows={3}
          maxLength={2_000}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
          error={archive.fieldError('message')}
        />
        <DialogFooter
          problem={archive.problem}
          busy={archive.busy}
          disabled={becomes === null || (safetyHold !== null && followUpBy === '')}
          onCancel={onClose}
          onConfirm={send}
        >
          Archive
        </DialogFooter>
      </Stack>
    </Modal>
  );
}
