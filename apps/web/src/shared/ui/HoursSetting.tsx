import { Button, Group, NumberInput, Text } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useState } from 'react';
import { Sheet } from './Page';

/** A number of hours that owners of a practice set, and coaches read. */
export function HoursSetting({
  hours: saved,
  min,
  max,
  owns,
  words,
  change,
}: {
  hours: number;
  min: number;
  max: number;
  owns: boolean;
  words: {
    title: string;
    says: string;
    label: string;
    save: string;
    set: (hours: number) => string;
  };
  change: {
    busy: boolean;
    fieldError: (field: string) => string | undefined;
    run: (variables: { hours: number }) => Promise<unknown>;
  };
}) {
  const [hours, setHours] = useState<number | string>(saved);
  return (
    <Sheet title={words.title}>
      <Text size="sm">{words.says}</Text>
      {owns ? (
        <Group align="flex-end" mt="sm">
          <NumberInput
            label={words.label}
            min={min}
            max={max}
            allowDecimal={false}
            value={hours}
            onChange={setHours}
            error={change.fieldError('hours')}
            w={120}
          />
          <Button
            variant="default"
            loading={change.busy}
            disabled={typeof hours !== 'number' || hours < min || hours > max}
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
