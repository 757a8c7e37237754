import { SetFollowUpHoursDocument } from '@footing/contract';
import { Button, Group, NumberInput, Text } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useState } from 'react';
import { Sheet, useChange } from '../../shared/ui';
import { words as all } from './follow-ups.words';

const words = all.hours;

/** The number of hours until an unacknowledged follow-up also goes to the stand-in or the owner. */
export default function FollowUpHours({ hours: saved, owns }: { hours: number; owns: boolean }) {
  const [hours, setHours] = useState<number | string>(saved);
  const change = useChange(SetFollowUpHoursDocument, { says: words.saved });
  return (
    <Sheet title={words.title}>
      <Text size="sm">{words.says}</Text>
      {owns ? (
        <Group align="flex-end" mt="sm">
          <NumberInput
            label={words.label}
            min={1}
            max={72}
            allowDecimal={false}
            value={hours}
            onChange={setHours}
            error={change.fieldError('hours')}
            w={120}
          />
          <Button
            variant="default"
            loading={change.busy}
            disabled={typeof hours !== 'number' || hours < 1 || hours > 72}
            onClick={() => void change.run({ hours: Number(hours) })}
          >
            {words.save}
          </Button>
        </Group>
      ) : (
        <Text mt="sm">{words.set(saved)}</Text>
      )}
    </Sheet>
  );
}
