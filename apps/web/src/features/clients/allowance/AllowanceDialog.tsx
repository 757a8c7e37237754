import { SetAllowanceDocument } from '@footing/contract';
import { ALLOWANCE_LIMITS } from '@footing/plan-engine';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, toast, useChange } from '../../../shared/ui';
import type { Plan } from '../types';
import { words } from './allowance.words';

/** Sets a number of contacts per number of days and quiet hours, or removes the allowance. */
export function AllowanceDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { allowance, callName, id: planId } = plan;
  const [max, setMax] = useState(String(allowance?.max ?? 2));
  const [days, setDays] = useState(String(allowance?.days ?? 7));
  const [from, setFrom] = useState(allowance?.quietFrom ?? '');
  const [to, setTo] = useState(allowance?.quietTo ?? '');
  const change = useChange(SetAllowanceDocument, {
    quiet: true,
    done({ allowance }) {
      toast.done(allowance ? words.saved : words.removed);
      onClose();
    },
  });
  const save = () =>
    void change.run({
      input: {
        planId,
        allowance: {
          max: Number(max),
          days: Number(days),
          quietFrom: from || null,
          quietTo: to || null,
        },
      },
    });
  const problem = (field: string) => change.fieldError(`allowance.${field}`);
  return (
    <Modal opened onClose={onClose} size="md" title={words.dialog(callName)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Text>{words.about(callName)}</Text>
          <Group grow align="flex-start">
            <TextInput
              type="number"
              label={words.max}
              min={0}
              max={ALLOWANCE_LIMITS.max}
              value={max}
              onChange={(event) => setMax(event.currentTarget.value)}
              error={problem('max')}
            />
            <TextInput
              type="number"
              label={words.days}
              min={1}
              max={ALLOWANCE_LIMITS.days}
              value={days}
              onChange={(event) => setDays(event.currentTarget.value)}
              error={problem('days')}
            />
          </Group>
          <Group grow align="flex-start">
            <TextInput
              type="time"
              label={words.quietFrom}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
              error={problem('quietFrom')}
            />
            <TextInput
              type="time"
              label={words.quietTo}
              value={to}
              onChange={(event) => setTo(event.currentTarget.value)}
              error={problem('quietTo')}
            />
          </Group>
          {allowance && (
            <Button
              variant="subtle"
              disabled={change.busy}
              onClick={() => void change.run({ input: { planId } })}
            >
              {words.remove}
            </Button>
          )}
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.save}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
