import {
  SetBoundaryDocument,
  type Boundary,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { Alert, Modal, Radio, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { HOURS_TO_LOOSEN, isLooser, mustBeConfirmed } from '@footing/plan-engine';
import { useState } from 'react';
import { closesOutreach } from '../../../shared/boundary';
import { DialogFooter, useChange, useIdFor } from '../../../shared/ui';
import { boundaryMeaning, boundaryWords, useNow } from '../../../shared/words';
import { words } from './boundary.words';
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
  const looserText = mustBeConfirmed(profile.boundary)
    ? words.dialog.looserToConfirm
    : words.dialog.looser;
  const change = useChange(SetBoundaryDocument, {
    quiet: true,
    says: words.dialog.saved,
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
    <Modal opened onClose={onClose} size="lg" title={words.title(profile.otherAlias)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Radio.Group
            label={words.dialog.boundary}
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
              label={words.dialog.until}
              description={words.dialog.untilMeaning}
              required
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
              error={asked && until === '' ? words.dialog.untilMissing : change.fieldError('until')}
            />
          )}
          {looser && (
            <Alert color="clay">
              {looserText(now + HOURS_TO_LOOSEN * 3_600_000, now, profile.timeZone)}
            </Alert>
          )}
          {!looser && <Closing from={profile.boundary} to={boundary} plan={plan} />}
          <ReasonField
            label={words.dialog.why}
            description={looser ? words.dialog.whyNeeded : words.dialog.whyReader}
            required={looser}
            value={reason}
            onChange={setReason}
            asked={asked}
            error={change.fieldError('reason')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.dialog.save}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

/** What the chosen boundary closes in this plan. */
function Closing({ from, to, plan }: { from: Boundary; to: Boundary; plan: Plan | null }) {
  if (!plan || plan.status === 'ENDED') return null;
  const titles = outreachTitles(plan);
  if (titles.length === 0 || closesOutreach(from) || !closesOutreach(to)) return null;
  return <Alert color="amber">{words.dialog.closes(titles)}</Alert>;
}
