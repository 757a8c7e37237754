import type { Reach } from '@footing/plan-engine';
import { Group, Radio, Stack } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import type { ReactNode } from 'react';

/**
 * The question that every action answers. There is no answer at first: whoever writes an action says it. Practical
 * contact can be chosen only where `practical` is true.
 */
export function ReachQuestion({
  id,
  value,
  onChange,
  practical,
  error,
}: {
  id?: string;
  value: Reach | null;
  onChange: (reach: Reach) => void;
  practical: boolean;
  error?: ReactNode;
}) {
  const choices: readonly Reach[] = practical ? ['YES', 'PRACTICAL', 'NO'] : ['YES', 'NO'];
  return (
    <Stack gap="xs">
      <Radio.Group
        id={id}
        label="Does this reach toward the other person?"
        description="Anything they would notice counts, also through somebody else. It then opens only when contact is okay."
        withAsterisk
        value={value}
        onChange={(reach) => onChange(reach as Reach)}
        error={error}
      >
        <Group gap="lg" mt="xs">
          {choices.map((reach) => (
            <Radio key={reach} value={reach} label={reachAnswer[reach]} />
          ))}
        </Group>
      </Radio.Group>
    </Stack>
  );
}

const reachAnswer: Record<Reach, string> = {
  YES: 'Yes',
  PRACTICAL: 'Practical (children, money, home)',
  NO: 'No',
};
