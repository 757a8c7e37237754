import { SetAllowanceDocument } from '@footing/contract';
import { ALLOWANCE_LIMITS } from '@footing/plan-engine';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import type { Plan } from '../types';

/** Sets a number of contacts per number of days and quiet hours, or removes the allowance. */
export function AllowanceDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { allowance, callName, id: planId } = plan;
  const [max, setMax] = useState(String(allowance?.max ?? 2));
  const [days, setDays] = useState(String(allowance?.days ?? 7));
  const [from, setFrom] = useState(allowance?.quietFrom ?? '');
  const [to, setTo] = useState(allowance?.quietTo ?? '');
  const change = useChange(SetAllowanceDocument, {
    quiet: true,
    says: 'It is agreed on, and counts from now.',
    done: onClose,
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
    <Modal opened onClose={onClose} size="md" title={`Contact that ${callName} begins`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Text>
            What the other person begins is never counted. Whatever is beyond it can always be
            noted, and {callName} is asked kindly to look at it.
          </Text>
          <Group grow align="flex-start">
            <TextInput
              type="number"
              label="At most so many"
              min={0}
              max={ALLOWANCE_LIMITS.max}
              value={max}
              onChange={(event) => setMax(event.currentTarget.value)}
              error={problem('max')}
            />
            <TextInput
              type="number"
              label="In so many days"
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
              label="Quiet from"
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
              error={problem('quietFrom')}
            />
            <TextInput
              type="time"
              label="Until"
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
              Agree on no number
            </Button>
          )}
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            Agree on this
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
