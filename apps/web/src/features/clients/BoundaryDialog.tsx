import {
  SetBoundaryDocument,
  type Boundary,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { Alert, Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import { boundaryMeaning, boundaryWords } from '../../shared/words';
import { closesOutreach, outreachTitles } from './boundaries';
import type { Plan } from './PlanSection';

const boundaries: Boundary[] = [
  'OPEN',
  'LIMITED',
  'ASKED_FOR_SPACE',
  'ASKED_FOR_NO_CONTACT',
  'LEGAL_ORDER',
  'UNKNOWN',
];

export function BoundaryDialog({
  profile,
  plan,
  onClose,
}: {
  profile: CoachProfilePartsFragment;
  plan: Plan | null;
  onClose: () => void;
}) {
  const [boundary, setBoundary] = useState<Boundary>(profile.boundary);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useChange(SetBoundaryDocument, {
    quiet: true,
    says: 'The boundary is set. The plan follows it at once.',
    refetchQueries: ['CoachClient', 'CoachCaseload', 'CoachToday'],
    done: onClose,
  });
  const save = () => {
    setAsked(true);
    if (reason.trim() === '') return;
    void change.run({ input: { clientId: profile.id, boundary, reason: reason.trim() } });
  };
  const missing = asked && reason.trim() === '' ? 'Please write why.' : undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={`What ${profile.otherAlias || 'the other person'} wants`}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Radio.Group
            label="The boundary"
            value={boundary}
            onChange={(value) => setBoundary(value as Boundary)}
            error={change.fieldError('boundary')}
          >
            <Stack gap="xs" mt="xs">
              {boundaries.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={boundaryWords(each)}
                  description={boundaryMeaning(each)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Effect from={profile.boundary} to={boundary} plan={plan} />
          <Textarea
            label="How you know"
            description="It is kept with the date. The reason is required."
            required
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={missing ?? change.fieldError('reason')}
          />
          {change.problem && (
            <Text c="var(--footing-clay-text)" role="alert">
              {change.problem}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={change.busy}>
              Set the boundary
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** What changes in this plan with the boundary that is being chosen. */
function Effect({ from, to, plan }: { from: Boundary; to: Boundary; plan: Plan | null }) {
  if (!plan || plan.status === 'ENDED') return null;
  const titles = outreachTitles(plan).join(', ');
  if (titles === '' || closesOutreach(from) === closesOutreach(to)) return null;
  return (
    <Alert color={closesOutreach(to) ? 'amber' : 'water'}>
      {closesOutreach(to)
        ? `This closes ${titles} at once, for everybody. It opens again only with the boundary.`
        : `The boundary no longer holds ${titles}. Their other conditions stay.`}
    </Alert>
  );
}
