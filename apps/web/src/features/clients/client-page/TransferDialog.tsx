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
import { PrivateNoteChoice } from '../../private-notes';
import { PartnerInTransfer, usePartnerOf, type PartnerChoice } from './PartnerInTransfer';
import { words as all } from './client-page.words';

const words = all.transfer;

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
  const partner = usePartnerOf(profile.id);
  const [choice, setChoice] = useState<PartnerChoice>(null);
  const transfer = useChange(TransferClientDocument, {
    refetchQueries: [
      'CoachCaseload',
      'CoachToday',
      'CoachClient',
      'CoupleOfClient',
      'PrivateNotes',
    ],
    done({ coach }) {
      toast.done(words.done(coach.name, profile.callName));
      onClose();
      // A coach no longer sees another coach's client; an owner does.
      if (role !== 'OWNER') void navigate('/clients');
    },
  });
  return (
    <Modal opened onClose={onClose} title={words.title(profile.callName)}>
      <Loaded query={query}>
        {({ practice }) => {
          const others = practice.members.filter(({ id }) => id !== profile.coach.id);
          const mine = practice.members.some(({ id, you }) => you && id === profile.coach.id);
          if (others.length === 0) {
            return <Text>{words.nobody(profile.callName)}</Text>;
          }
          return (
            <Stack>
              <Text>{words.text(profile.callName)}</Text>
              <Radio.Group
                label={words.coach}
                value={to}
                onChange={setTo}
                error={inTheWay(transfer)}
              >
                <Stack gap="xs" mt="xs">
                  {others.map(({ id, name, clientCount }) => (
                    <Radio
                      key={id}
                      value={id}
                      label={name}
                      description={words.clients(clientCount)}
                    />
                  ))}
                </Stack>
              </Radio.Group>
              {partner && (
                <PartnerInTransfer
                  profile={profile}
                  partner={partner}
                  value={choice}
                  onChange={setChoice}
                />
              )}
              {mine ? (
                <OwnNotes profile={profile} chosen={noteIds} onChange={setNoteIds} />
              ) : (
                <Text size="sm" c="dimmed">
                  {words.notesOfOther(profile.coach.name)}
                </Text>
              )}
              <DialogFooter
                problem={transfer.problem}
                busy={transfer.busy}
                disabled={to === null || (partner !== undefined && choice === null)}
                onCancel={onClose}
                onConfirm={() => {
                  if (!to) return;
                  const alsoPartner = choice === 'BOTH';
                  const input = { clientId: profile.id, toMemberId: to, noteIds, alsoPartner };
                  void transfer.run({ input });
                }}
              >
                {words.confirm}
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
            label={words.notes}
            description={words.notesMeaning(profile.callName)}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {words.noNotes(profile.callName)}
          </Text>
        )
      }
    </Loaded>
  );
}

function inTheWay({ fieldError, refusal }: Pick<Change<unknown, never>, 'fieldError' | 'refusal'>) {
  const problem = fieldError('toMemberId');
  return problem && refusal?.until ? words.blocked(problem, refusal.until, Date.now()) : problem;
}
