import type { FormContent } from '@footing/plan-engine';
import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useMemberQueue } from '../../../shared/drafts/useMemberQueue';
import { copyText } from '../../../shared/ui/feedback/copy-text';
import { UserText } from '../../../shared/ui/UserText';
import { questionnaireClasses } from '../../questionnaires';
import { answerFrom } from '../content';
import { answerQueue } from './answer-queue';
import { words as all } from './answering.words';
import { givenWords } from './GivenFormAnswers';
import classes from './answering.module.css';

const words = all.leftOver;

/** Answers that this device could not save before the form was finished on another one, or closed. */
export function LeftOverAnswers({
  requestId,
  content,
  says,
}: {
  requestId: string;
  content: FormContent;
  says: string;
}) {
  const queue = useMemberQueue(answerQueue);
  // Those of before a reload are refused only when they are sent again.
  useEffect(() => {
    void queue.flush().then(() => {
      for (const { id, value, state } of queue.entries) {
        const isOfForm = value.kind === 'made' && value.requestId === requestId;
        // An answer that was removed, or the choice of readers: nothing to keep.
        if (state === 'refused' && isOfForm && value.values.length === 0) queue.drop(id);
      }
    });
  }, [queue, requestId]);
  const heading = useRef<HTMLHeadingElement>(null);
  const left = queue.entries.flatMap(({ id, value, state }) => {
    if (state !== 'refused' || value.kind !== 'made' || value.requestId !== requestId) return [];
    const question = content.questions.find(({ key }) => key === value.question);
    if (!question || value.values.length === 0) return [];
    return [{ id, question, text: givenWords(question, answerFrom(question, value.values)) }];
  });
  const copy = (text: string) => copyText(text, words);
  const discard = (id: string) => {
    // Its button goes.
    const next = left.length > 1 ? heading.current : document.querySelector('h1');
    next?.focus();
    queue.drop(id);
  };
  if (left.length === 0) return null;
  return (
    <section className="footing-screen-only" aria-labelledby="form-left-over">
      <h2
        id="form-left-over"
        ref={heading}
        tabIndex={-1}
        className={questionnaireClasses.subheading}
      >
        {words.title}
      </h2>
      <p>{says}</p>
      <dl className={classes.given}>
        {left.map(({ id, question, text }) => (
          <div key={id}>
            <dt>{question.text}</dt>
            <dd>
              <UserText>{text}</UserText>
              <Group gap="xs" mt="xs">
                <Button size="compact-md" variant="light" onClick={() => void copy(text)}>
                  {words.copy}
                </Button>
                <Button size="compact-md" variant="subtle" onClick={() => discard(id)}>
                  {words.discard}
                </Button>
              </Group>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
