import { SkipStepDocument } from '@footing/contract';
import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import type { Plan, Step } from '../types';
import { ReasonField } from '../ReasonField';
import { words as all } from './plan.words';

const words = all.skip;

/** Asks before a step is skipped, and why. */
export function SkipStepDialog({
  step,
  plan,
  onSkipped,
  onClose,
}: {
  step: Step;
  plan: Plan;
  onSkipped: () => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useChange(SkipStepDocument, {
    quiet: true,
    keepsTyped: true,
    refetchQueries: ['CoachCaseload', 'CoachToday'],
    done() {
      onSkipped();
      onClose();
    },
  });
  const save = () => {
    setAsked(true);
    if (reason.trim() === '') return;
    void change.run({ input: { stepId: step.id, reason: reason.trim() } });
  };
  return (
    <Modal opened onClose={onClose} size="md" title={words.title(step.title)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Text>{words.text(plan.callName)}</Text>
          <ReasonField
            label={words.why}
            description={words.whyReader(plan.callName)}
            autoFocus
            value={reason}
            onChange={setReason}
            asked={asked}
            error={change.fieldError('reason')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.confirm}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
