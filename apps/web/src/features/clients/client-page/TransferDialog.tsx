import {
  PracticeCoachesDocument,
  PrivateNotesDocument,
  TransferClientDocument,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Modal, Radio, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMembership } from '../../../shared/session/store';
import { DialogFooter, Loaded, toast, useChange, type Change } from '../../../shared/ui';
import { dayTimeWords } from '../../../shared/words/date-words';
import { PrivateNoteChoice } from '../../private-notes';

export function TransferDialog({
  profile,
  onClose,
}: {
  profile: CoachProfilePartsFragment;
  onClose: () => void;
}) {
  const query = useQuery(PracticeCoachesDocument);
  const { role } = useMembership();
  const navigate = useNavigate();
  const [to, setTo] = useState<string | null>(null);
  const [noteIds, setNoteIds] = useState<string[]>([]);
  const transfer = useChange(TransferClientDocument, {
    refetchQueries: ['CoachCaseload', 'CoachToday', 'CoachClient', 'PrivateNotes'],
    done({ coach }) {
      toast.done(`${coach.name} is now ${profile.callName}’s coach.`);
      onClose();
      // A coach no longer sees another coach's client; an owner does.
      if (role !== 'OWNER') void navigate('/clients');
    },
  });
  return (
    <Modal opened onClose={onClose} title={`Transfer ${profile.callName}`}>
      <Loaded query={query}>
        {({ practice }) => {
          const others = practice.members.filter(({ id }) => id !== profile.coach.id);
          const mine = practice.members.some(({ id, you }) => you && id === profile.coach.id);
          if (others.length === 0) {
            return (
              <Text>
                There is no other coach in your practice yet. Invite one first, then you can
                transfer {profile.callName} here.
              </Text>
            );
          }
          return (
            <Stack>
              <Text>
                The new coach gets the plan, upcoming sessions at their current times, and the notes
                shared with {profile.callName}. {profile.callName} sees who the new coach is.
              </Text>
              <Radio.Group label="New coach" value={to} onChange={setTo} error={inTheWay(transfer)}>
                <Stack gap="xs" mt="xs">
                  {others.map(({ id, name, clientCount }) => (
                    <Radio
                      key={id}
                      value={id}
                      label={name}
                      description={clientCount === 1 ? '1 client' : `${clientCount} clients`}
                    />
                  ))}
                </Stack>
              </Radio.Group>
              {mine ? (
                <OwnNotes profile={profile} chosen={noteIds} onChange={setNoteIds} />
              ) : (
                <Text size="sm" c="dimmed">
                  {profile.coach.name}’s private notes stay with {profile.coach.name}. We’ll ask{' '}
                  {profile.coach.name} what the new coach can read. Until then, the new coach can’t
                  read any of them.
                </Text>
              )}
              <DialogFooter
                problem={transfer.problem}
                busy={transfer.busy}
                disabled={to === null}
                onCancel={onClose}
                onConfirm={() =>
                  to &&
                  void transfer.run({ input: { clientId: profile.id, toMemberId: to, noteIds } })
                }
              >
                Transfer
              </DialogFooter>
            </Stack>
          );
        }}
      </Loaded>
    </Modal>
  );
}

/** The private notes that the new coach may read; none by default. */
function OwnNotes({
  profile,
  chosen,
  onChange,
}: {
  profile: CoachProfilePartsFragment;
  chosen: string[];
  onChange: (noteIds: string[]) => void;
}) {
  const query = useQuery(PrivateNotesDocument, {
    variables: { clientId: profile.id },
    fetchPolicy: 'network-only',
  });
  return (
    <Loaded query={query}>
      {({ privateNotes: [list] }) =>
        list ? (
          <PrivateNoteChoice
            notes={list.notes}
            chosen={chosen}
            onChange={onChange}
            label="Private notes the new coach can read"
            description={`Your private notes stay yours, and you can still read them. ${profile.callName} can see that you shared some, but not what they say. You can change this later.`}
          />
        ) : (
          <Text size="sm" c="dimmed">
            You have no signed private notes about {profile.callName}. Your drafts stay private.
          </Text>
        )
      }
    </Loaded>
  );
}

function inTheWay({ fieldError, refusal }: Pick<Change<unknown, never>, 'fieldError' | 'refusal'>) {
  const words = fieldError('toMemberId');
  return words && refusal?.until
    ? `${words} It’s the session on ${dayTimeWords(refusal.until, Date.now())}.`
    : words;
}
