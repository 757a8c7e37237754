import { SetFollowUpHoursDocument } from '@footing/contract';
import { Button, Group, NumberInput, Text } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useState } from 'react';
import { Sheet, useChange } from '../../shared/ui';

/** The number of hours until an unacknowledged follow-up also goes to the stand-in or the owner. */
export default function FollowUpHours({ hours: saved, owns }: { hours: number; owns: boolean }) {
  const [hours, setHours] = useState<number | string>(saved);
  const change = useChange(SetFollowUpHoursDocument, { says: 'Saved.' });
  return (
    <Sheet title="When a client needs someone">
      <Text size="sm">
        Paused outreach, legal orders, and requests to talk stay on a coach’s Today until someone
        says what they did. If nobody does within this many hours, they also go to the coach’s
        stand-in, or to the owner.
      </Text>
      {owns ? (
        <Group align="flex-end" mt="sm">
          <NumberInput
            label="Hours"
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
            Save
          </Button>
        </Group>
      ) : (
        <Text mt="sm">{saved === 1 ? '1 hour' : `${saved} hours`}</Text>
      )}
    </Sheet>
  );
}
