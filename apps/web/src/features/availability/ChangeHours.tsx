import { SetSessionChangeHoursDocument } from '@footing/contract';
import { Button, Group, NumberInput, Text } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useState } from 'react';
import { Sheet, useChange } from '../../shared/ui';
import { words as all } from './availability.words';

const words = all.changes;
const MOST = 336;

/** Until how many hours before the start clients move or cancel a session themselves. */
export function ChangeHours({ hours: saved, owns }: { hours: number; owns: boolean }) {
  const [hours, setHours] = useState<number | string>(saved);
  const change = useChange(SetSessionChangeHoursDocument, { says: words.saved });
  return (
    <Sheet title={words.title}>
      <Text size="sm">{words.says}</Text>
      {owns ? (
        <Group align="flex-end" mt="sm">
          <NumberInput
            label={words.label}
            min={0}
            max={MOST}
            allowDecimal={false}
            value={hours}
            onChange={setHours}
            error={change.fieldError('hours')}
            w={120}
          />
          <Button
            variant="default"
            loading={change.busy}
            disabled={typeof hours !== 'number' || hours < 0 || hours > MOST}
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
