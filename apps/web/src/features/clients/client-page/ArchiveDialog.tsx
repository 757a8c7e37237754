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
import { words } from './client-page.words';
import { usePronouns } from '../../../shared/words';

/** Asks what happens to the plan, what the client reads, and who follows up while outreach is paused. */
export function ArchiveDialog({
  client: { profile, plan },
  onClose,
}: {
  client: ClientData;
  onClose: () => void;
}) {
  const pronouns = usePronouns();
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
      toast.done(words.archive.done(callName));
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
    <Modal opened onClose={onClose} title={words.archive.title(callName)}>
      <Stack>
        <Text>
          {profile.joinedAt
            ? words.archive.text(callName, pronouns)
            : words.archive.textNotJoined(callName, pronouns)}
        </Text>
        {safetyHold && (
          <NativeSelect
            label={words.archive.followUp}
            description={words.archive.followUpMeaning}
            required
            value={followUpBy}
            onChange={(event) => setFollowUpBy(event.currentTarget.value)}
            data={[
              { value: '', label: words.archive.choose },
              ...(coaches.data?.practice.members ?? []).map(({ id, name, you }) => ({
                value: id,
                label: you ? words.archive.you(name) : name,
              })),
            ]}
            error={archive.fieldError('followUpBy')}
          />
        )}
        {isRunning && (
          <Radio.Group
            label={words.archive.plan(plan.title)}
            value={becomes}
            onChange={(value) => setBecomes(value as ArchivedPlan)}
            error={archive.fieldError('plan')}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="PAUSE"
                label={words.archive.pause}
                description={words.archive.pauseMeaning(callName)}
              />
              <Radio value="END" label={words.archive.end} description={words.archive.endMeaning} />
            </Stack>
          </Radio.Group>
        )}
        <Textarea
          label={words.archive.message(callName)}
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
          {words.archive.confirm}
        </DialogFooter>
      </Stack>
    </Modal>
  );
}
