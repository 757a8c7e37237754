import {
  SetBoundaryDocument,
  type Boundary,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { Alert, Modal, Radio, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { HOURS_TO_LOOSEN, isLooser } from '@footing/plan-engine';
import { useState } from 'react';
import { closesOutreach } from '../../../shared/boundary';
import { DialogFooter, useChange, useIdFor } from '../../../shared/ui';
import { boundaryMeaning, boundaryWords, useNow, whenWords } from '../../../shared/words';
import { boundaryQueries, outreachTitles } from './outreach-titles';
import type { Plan } from '../types';
import { ReasonField } from '../ReasonField';

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
  const [until, setUntil] = useState(profile.boundaryUntil ?? '');
  const { idFor } = useIdFor();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const now = useNow();
  const space = boundary === 'ASKED_FOR_SPACE';
  const wished = { boundary, until: space ? until || null : null };
  const looser = isLooser(wished, {
    boundary: profile.boundary,
    until: profile.boundaryUntil ?? null,
  });
  const change = useChange(SetBoundaryDocument, {
    quiet: true,
    says: 'It is recorded.',
    refetchQueries: boundaryQueries,
    done: onClose,
  });
  const save = () => {
    setAsked(true);
    if ((looser && reason.trim() === '') || (space && until === '')) return;
    const input = { clientId: profile.id, ...wished, reason: reason.trim() };
    void change.run({ input: { id: idFor(input), ...input } });
  };
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
          {space && (
            <TextInput
              type="date"
              label="Until when"
              description="Outreach is paused until that day begins."
              required
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
              error={asked && until === '' ? 'Please choose a day.' : change.fieldError('until')}
            />
          )}
          {looser && (
            <Alert color="clay">
              This is less strict than what applies now. It takes effect{' '}
              {whenWords(now + HOURS_TO_LOOSEN * 3_600_000, now, profile.timeZone)}, unless
              something stricter is recorded before then.
            </Alert>
          )}
          {!looser && <Closing from={profile.boundary} to={boundary} plan={plan} />}
          <ReasonField
            label="How you know"
            description={
              looser
                ? 'Saved with the date and your name. Loosening the boundary needs a reason.'
                : 'Saved with the date and your name.'
            }
            required={looser}
            value={reason}
            onChange={setReason}
            asked={asked}
            error={change.fieldError('reason')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            Set the boundary
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

/** What the chosen boundary closes in this plan. */
function Closing({ from, to, plan }: { from: Boundary; to: Boundary; plan: Plan | null }) {
  if (!plan || plan.status === 'ENDED') return null;
  const titles = outreachTitles(plan).join(', ');
  if (titles === '' || closesOutreach(from) || !closesOutreach(to)) return null;
  return (
    <Alert color="amber">
      This closes {titles} right away, for everyone. It can open again only when the boundary allows
      it.
    </Alert>
  );
}
