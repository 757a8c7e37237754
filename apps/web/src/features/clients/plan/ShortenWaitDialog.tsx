import { ShortenWaitDocument } from '@footing/contract';
import { Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import type { Step } from '../types';
import { ReasonField } from '../ReasonField';
import { waitWords, words as all } from './plan.words';
import { shorterWaits } from './waits';

const words = all.wait;

/** Asks which wait to shorten, to how many days, and why. */
export function ShortenWaitDialog({
  step,
  callName,
  onClose,
}: {
  step: Step;
  callName: string;
  onClose: () => void;
}) {
  const waits = shorterWaits(step);
  const [chosen, setChosen] = useState(String(waits[0]!.rule));
  const wait = waits.find(({ rule }) => String(rule) === chosen)!;
  const [days, setDays] = useState(String(wait.least));
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useChange(ShortenWaitDocument, {
    quiet: true,
    keepsTyped: true,
    says: words.done,
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
    <Modal opened onClose={onClose} size="md" title={words.title(step.title)}>
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
              label={words.which}
              data={waits.map((each) => ({ value: String(each.rule), label: waitWords(each) }))}
              value={chosen}
              onChange={(rule) => rule !== null && choose(rule)}
              allowDeselect={false}
            />
          ) : (
            <Text>{words.now(wait)}</Text>
          )}
          <TextInput
            type="number"
            label={words.days}
            description={words.range(wait)}
            min={wait.least}
            max={wait.days - 1}
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
            error={change.fieldError('days')}
          />
          <ReasonField
            label={words.why}
            description={words.whyReader(callName)}
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
