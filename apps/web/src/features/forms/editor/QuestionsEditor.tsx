import {
  FORM_LIMITS,
  FORM_QUESTION_KINDS,
  type FormContent,
  type FormQuestionKind,
} from '@footing/plan-engine';
import { NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { toast } from '../../../shared/ui';
import {
  AddByTitle,
  editorClasses,
  fieldId,
  scrollToField,
  SortableItem,
  SortableList,
} from '../../templates';
import { KIND_NAMES, words as all } from './editor.words';
import { addQuestion, moveQuestion, removeQuestion } from './form-edits';
import { useOpenQuestion } from './open-question';
import { QuestionEditor } from './QuestionEditor';
import { useHasProblem } from './useProblem';
import classes from './editor.module.css';

const words = all.questions;

export type ChangeContent = (change: (content: FormContent) => FormContent) => void;

/** The questions in order: open one to edit it, move them, or add one. */
export function QuestionsEditor({
  content,
  change,
}: {
  content: FormContent;
  change: ChangeContent;
}) {
  const [kind, setKind] = useState<FormQuestionKind>('CHOICE');
  const { open } = useOpenQuestion();
  const { questions } = content;
  const add = (text: string) => {
    const { key } = addQuestion(content, text, kind);
    change((now) => addQuestion(now, text, kind).content);
    open(key);
    scrollToField(`questions.${questions.length}`);
  };
  return (
    <section
      className={classes.part}
      aria-label={words.title}
      id={fieldId('questions')}
      tabIndex={-1}
    >
      <h2>{words.title}</h2>
      {questions.length === 0 && <Text c="dimmed">{words.none}</Text>}
      <SortableList
        items={questions.map(({ key, text }) => ({ key, name: words.named(text) }))}
        label={words.list}
        onMove={(key, to) => change((now) => moveQuestion(now, key, to))}
      >
        {questions.map((question, at) => (
          <QuestionRow key={question.key} at={at} content={content} change={change} />
        ))}
      </SortableList>
      {questions.length < FORM_LIMITS.questions && (
        <AddByTitle id={fieldId('questions.new')} label={words.new} add={words.add} onAdd={add}>
          <NativeSelect
            aria-label={words.kind}
            size="md"
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as FormQuestionKind)}
            data={FORM_QUESTION_KINDS.map((each) => ({ value: each, label: KIND_NAMES[each] }))}
          />
        </AddByTitle>
      )}
    </section>
  );
}

function QuestionRow({
  at,
  content,
  change,
}: {
  at: number;
  content: FormContent;
  change: ChangeContent;
}) {
  const { key: openKey, open } = useOpenQuestion();
  const question = content.questions[at]!;
  const { key, kind, text, required, showIf, choices } = question;
  const path = `questions.${at}`;
  const hasProblem = useHasProblem(path);
  const isOpen = openKey === key;
  const name = words.named(text);
  const moveBy = (by: -1 | 1) => change((now) => moveQuestion(now, key, at + by));
  const remove = () => {
    const before = content;
    change((now) => removeQuestion(now, key));
    toast.undo(words.removed(name), () => change(() => before));
  };
  const facts = [
    KIND_NAMES[kind],
    ...(required ? [words.required] : []),
    ...(showIf ? [words.shownIf] : []),
    ...(choices.some(({ showsHelp }) => showsHelp) ? [words.help] : []),
    ...(choices.some(({ tellsCoach }) => tellsCoach) ? [words.alarm] : []),
    ...(choices.some(({ pausesOutreach }) => pausesOutreach) ? [words.pauses] : []),
  ];
  return (
    <SortableItem
      item={{ key, name }}
      onStep={moveBy}
      className={editorClasses.action ?? ''}
      data-open={isOpen || undefined}
    >
      {(handle) => (
        <>
          <div className={editorClasses.actionHead} id={fieldId(path)} tabIndex={-1}>
            {handle}
            <UnstyledButton
              className={editorClasses.actionMain}
              aria-expanded={isOpen}
              onClick={() => open(isOpen ? null : key)}
            >
              <span className={editorClasses.rowWords}>
                <span className={editorClasses.actionTitle}>{name}</span>
                <span className={editorClasses.rowDay}>{facts.join(' · ')}</span>
                {hasProblem && <span className={editorClasses.rowProblem}>{words.problem}</span>}
              </span>
              <IconChevronDown size={18} className={editorClasses.chevron} aria-hidden="true" />
            </UnstyledButton>
          </div>
          {isOpen && (
            <QuestionEditor
              question={question}
              at={at}
              content={content}
              change={change}
              onMove={moveBy}
              onRemove={remove}
            />
          )}
        </>
      )}
    </SortableItem>
  );
}
