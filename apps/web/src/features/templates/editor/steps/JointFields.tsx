import '@mantine/core/styles/Radio.css';
import { TEMPLATE_LIMITS, type ActionDefinition, type JointActionBy } from '@footing/plan-engine';
import { Radio, Stack } from '@mantine/core';
import { words as all } from '../editor.words';
import { LimitedText } from '../fields/LimitedText';

const words = all.forTwo;

/** What only an action of a plan for two has: who does it, and what each writes for themselves. */
export function JointFields({
  action,
  path,
  onChange,
}: {
  action: ActionDefinition;
  path: string;
  onChange: (part: Partial<ActionDefinition>) => void;
}) {
  return (
    <>
      <Radio.Group
        label={words.who}
        value={action.by ?? 'BOTH'}
        onChange={(by) => onChange({ by: by as JointActionBy })}
      >
        <Stack gap="xs" mt="xs">
          {(['BOTH', 'EITHER'] as const).map((by) => (
            <Radio key={by} size="md" value={by} label={words.by[by]} />
          ))}
        </Stack>
      </Radio.Group>
      <LimitedText
        path={`${path}.prompt`}
        label={words.question}
        description={words.aboutQuestion}
        value={action.prompt ?? ''}
        limit={TEMPLATE_LIMITS.prompt}
        lines={2}
        onChange={(prompt) => onChange({ prompt: prompt === '' ? null : prompt })}
      />
    </>
  );
}
