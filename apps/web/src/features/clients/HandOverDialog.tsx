import {
  HandOverClientDocument,
  PracticeCoachesDocument,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMembership } from '../../shared/session/store';
import { Loaded, tell, useChange, type Change } from '../../shared/ui';
import { dayTimeWords } from '../../shared/words/dates';

export function HandOverDialog({
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
  const handOver = useChange(HandOverClientDocument, {
    refetchQueries: ['CoachCaseload', 'CoachToday', 'CoachClient'],
    done({ coach }) {
      tell.done(`${profile.callName} is with ${coach.name} now.`);
      onClose();
      // A coach no longer sees a client of somebody else; the owner does.
      if (role !== 'OWNER') void navigate('/clients');
    },
  });
  return (
    <Modal opened onClose={onClose} title={`Hand ${profile.callName} over`}>
      <Loaded query={query}>
        {({ practice }) => {
          const others = practice.members.filter(({ id }) => id !== profile.coach.id);
          if (others.length === 0) {
            return (
              <Text>
                There is no other coach in the practice yet. Once one is invited, {profile.callName}{' '}
                can be handed over here.
              </Text>
            );
          }
          return (
            <Stack>
              <Text>
                The other coach then has the plan, the sessions and every signed note. What is
                planned goes along at the time it has. Your drafts stay yours. {profile.callName}{' '}
                sees who the coach is.
              </Text>
              <Radio.Group
                label="Who goes on with them"
                value={to}
                onChange={setTo}
                error={inTheWay(handOver)}
              >
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
              <Group justify="flex-end">
                <Button variant="subtle" onClick={onClose}>
                  Cancel
                </Button>
                <Button
                  disabled={to === null}
                  loading={handOver.busy}
                  onClick={() => to && void handOver.run({ clientId: profile.id, toMemberId: to })}
                >
                  Hand over
                </Button>
              </Group>
            </Stack>
          );
        }}
      </Loaded>
    </Modal>
  );
}

function inTheWay({ fieldError, refusal }: Pick<Change<unknown, never>, 'fieldError' | 'refusal'>) {
  const words = fieldError('toMemberId');
  return words && refusal?.until
    ? `${words} It is the one of ${dayTimeWords(refusal.until, Date.now())}.`
    : words;
}
