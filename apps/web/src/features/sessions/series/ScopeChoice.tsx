import { Radio, Stack } from '@mantine/core';
import { words } from './series.words';
import type { Scope } from './useSeriesScope';

/** Only this session, this and later ones, or all that are left. */
export function ScopeChoice({
  label,
  scope,
  choose,
}: {
  label: string;
  scope: Scope;
  choose: (scope: Scope) => void;
}) {
  return (
    <Radio.Group label={label} value={scope} onChange={(value) => choose(value as Scope)}>
      <Stack gap="xs" mt="xs">
        {(['ONE', 'LATER', 'ALL'] as const).map((value) => (
          <Radio key={value} value={value} label={words.scopes[value]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
