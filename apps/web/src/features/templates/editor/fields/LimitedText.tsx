import { lengthOf } from '@footing/kernel';
import { Textarea, TextInput } from '@mantine/core';
import { useProblemAt } from '../editor-context';
import { charactersLeft } from '../editor.words';
import { FieldHints, hintsId } from '../FieldHints';
import { fieldId } from '../field-ids';

interface LimitedProps {
  path: string;
  label: string;
  description?: string;
  value: string;
  limit: number;
  onChange: (value: string) => void;
  placeholder?: string;
  /** A multiline field that grows with its text. */
  lines?: number;
  /** A problem not found by the engine. */
  error?: string;
}

/** A text field bound to a path of the content: shows its problem, and the remaining characters near the limit. */
export function LimitedText({
  path,
  value,
  limit,
  lines,
  error,
  onChange,
  ...input
}: LimitedProps) {
  const problem = useProblemAt(path) ?? error;
  const left = leftWords(value, limit);
  const shared = {
    ...input,
    id: fieldId(path),
    value,
    error: problem,
    'aria-details': hintsId(path),
    inputWrapperOrder: ['label', 'description', 'input', 'error'] as (
      'label' | 'description' | 'input' | 'error'
    )[],
  };
  return (
    <div>
      {lines === undefined ? (
        <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <Textarea
          {...shared}
          autosize
          minRows={lines}
          maxRows={24}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <FieldHints path={path} />
      <LeftMark text={left} />
    </div>
  );
}

export function LeftMark({ text }: { text: string }) {
  return (
    <div role="status" style={{ fontSize: '0.875rem', color: 'var(--footing-ink-soft)' }}>
      {text}
    </div>
  );
}

/** "12 characters left"; empty while there is plenty left. */
export function leftWords(value: string, limit: number): string {
  // A string never has more code points than UTF-16 units, and counting code points takes a pass
  // over the text.
  if (value.length < limit * 0.9) return '';
  const left = limit - lengthOf(value);
  if (left > Math.max(20, limit * 0.1)) return '';
  return charactersLeft(left);
}
