import { ShortenWaitDocument } from '@footing/contract';
import { Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import type { Step } from '../types';
import { ReasonField } from '../ReasonField';
import { shorterWaits, waitWords } from './waits';

/** Asks which wait to shorten, to how many days, and why. */
export function ShortenWaitDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const waits = shorterWaits(step);
  const [chosen, setChosen] = useState(String(waits[0]!.rule));
  const wait = waits.find(({ rule }) => String(rule) === chosen)!;
  const [days, setDays] = useState(String(wait.least));
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useChange(ShortenWaitDocument, {
    quiet: true,
    says: 'The wait is shorter now.',
    refetchQueries: ['CoachCaseload', 'CoachToday'],
    done: onClose,
  });
  const choose = (rule: string) => {
    setChosen(rule);
    setDays(String(waits.find((each) => String(each.rule) === rule)!.least));
  };
  const save = () => {
    setAsked(true);
    if (reason.trim() === '') return;
    void change.run({
      input: { stepId: step.id, rule: wait.rule, days: Number(days), reason: reason.trim() },
    });
  };
  return (
    <Modal opened onClose={onClose} size="md" title={`A shorter wait before “${step.title}”`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          {waits.length > 1 ? (
            <Select
              label="Which wait"
              data={waits.map((each) => ({ value: String(each.rule), label: waitWords(each) }))}
              value={chosen}
              onChange={(rule) => rule !== null && choose(rule)}
              allowDeselect={false}
            />
          ) : (
            <Text>Now: {waitWords(wait)}.</Text>
          )}
          <TextInput
            type="number"
            label="So many days instead"
            description={`From ${wait.least} to ${wait.days - 1}.${wait.floored ? ' The template keeps the least.' : ''}`}
            min={wait.least}
            max={wait.days - 1}
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
            error={change.fieldError('days')}
          />
          <ReasonField
            label="Why"
            description="Saved with the step. The client can read it."
            value={reason}
            onChange={setReason}
            asked={asked}
            error={change.fieldError('reason')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            Make it shorter
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
