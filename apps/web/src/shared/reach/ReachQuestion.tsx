import {
  needsReason,
  outreachWords,
  TEMPLATE_LIMITS,
  type ActionDefinition,
  type Reach,
} from '@footing/plan-engine';
import { Group, Radio, Stack, Textarea } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import type { ReactNode } from 'react';
import { words } from './reach.words';

/** The answer about an action: whether it reaches out, and why not if its text suggests it. */
export interface ReachAnswer {
  reach: Reach | null;
  reason: string;
}

/**
 * The question that every action answers: does it reach out? It has no default, so whoever writes an action has to
 * answer. Practical contact can be chosen only if `practical` is true. If the action's text suggests outreach, "no"
 * asks for a reason.
 */
export function ReachQuestion({
  id,
  reasonId,
  value,
  onChange,
  practical,
  words: text,
  names = [],
  error,
  reasonError,
}: {
  id?: string;
  reasonId?: string;
  value: ReachAnswer;
  onChange: (said: ReachAnswer) => void;
  practical: boolean;
  /** The action's text so far. */
  words: Pick<ActionDefinition, 'title' | 'guidance' | 'prompt'>;
  /** The other person's names, if known. */
  names?: readonly string[];
  error?: ReactNode;
  reasonError?: ReactNode;
}) {
  const { reach, reason } = value;
  const choices: readonly Reach[] = practical ? ['YES', 'PRACTICAL', 'NO'] : ['YES', 'NO'];
  const found = reach === 'NO' ? outreachWords(text, names) : null;
  return (
    <Stack gap="sm">
      <Radio.Group
        id={id}
        label={words.question}
        description={words.says}
        withAsterisk
        value={reach}
        onChange={(answer) => onChange({ reach: answer as Reach, reason })}
        error={error}
      >
        <Group gap="lg" mt="xs">
          {choices.map((each) => (
            <Radio key={each} value={each} label={words.answers[each]} />
          ))}
        </Group>
      </Radio.Group>
      {found && (
        <Textarea
          id={reasonId}
          label={words.why(found.words)}
          description={words.whySays}
          required
          autosize
          minRows={2}
          maxLength={TEMPLATE_LIMITS.noReachReason}
          value={reason}
          onChange={(event) => onChange({ reach, reason: event.currentTarget.value })}
          error={reasonError}
        />
      )}
    </Stack>
  );
}

export const NO_REACH_ANSWER: ReachAnswer = { reach: null, reason: '' };

/** What is missing before the answer can be sent; undefined if it is complete. */
export function missingIn(
  { reach, reason }: ReachAnswer,
  text: Pick<ActionDefinition, 'title' | 'guidance' | 'prompt'>,
  names: readonly string[] = [],
): { reach?: string; reason?: string } {
  if (reach === null) return { reach: words.choose };
  const action = { ...text, reach, noReachReason: reason };
  return needsReason(action, names) ? { reason: words.giveReason } : {};
}
