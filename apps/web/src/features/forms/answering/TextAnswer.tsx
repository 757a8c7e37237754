import { FORM_LIMITS, type FormQuestion } from '@footing/plan-engine';
import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { textAnswer } from '../content';

const PAUSE = 700;

/** An answer in words, on the device with each letter, and saved when the client pauses or leaves the field or the question. */
export function TextAnswer({
  question: { kind },
  value,
  describedBy,
  onAnswer,
  onType,
}: {
  question: FormQuestion;
  value: string;
  describedBy: string | undefined;
  onAnswer: (value: string | null) => void;
  onType: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  const latest = useRef({ text, saved: value, onAnswer });
  useEffect(() => {
    latest.current.onAnswer = onAnswer;
  });
  const save = () => {
    const now = latest.current;
    if (now.text === now.saved) return;
    now.saved = now.text;
    now.onAnswer(textAnswer(now.text));
  };
  useEffect(() => {
    latest.current.text = text;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => save, []);
  const change = (next: string) => {
    setText(next);
    onType(next);
  };
  const field = {
    size: 'lg',
    mt: 'md',
    value: text,
    'aria-labelledby': 'question',
    'aria-describedby': describedBy,
    onBlur: save,
  } as const;
  return kind === 'SHORT_TEXT' ? (
    <TextInput
      {...field}
      maxLength={FORM_LIMITS.shortAnswer}
      onChange={(event) => change(event.currentTarget.value)}
    />
  ) : (
    <Textarea
      {...field}
      autosize
      minRows={6}
      maxRows={18}
      maxLength={FORM_LIMITS.longAnswer}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
