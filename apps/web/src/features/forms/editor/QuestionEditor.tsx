import {
  FORM_LIMITS,
  FORM_QUESTION_KINDS,
  type FormContent,
  type FormQuestion,
  type FormQuestionKind,
} from '@footing/plan-engine';
import { NativeSelect, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { editorClasses, LimitedText, MarkdownField, ToolButton } from '../../templates';
import { ChoicesEditor } from './ChoicesEditor';
import { KIND_NAMES, words as all } from './editor.words';
import { changeQuestion, withKind } from './form-edits';
import { NumberField } from './NumberField';
import type { ChangeContent } from './QuestionsEditor';
import { ShowIfEditor } from './ShowIfEditor';
import classes from './editor.module.css';

const words = all.question;

export type SetQuestion = (change: (question: FormQuestion) => FormQuestion) => void;

export function QuestionEditor({
  question,
  at,
  content,
  change,
  onMove,
  onRemove,
}: {
  question: FormQuestion;
  at: number;
  content: FormContent;
  change: ChangeContent;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const path = `questions.${at}`;
  const { key, kind } = question;
  const set: SetQuestion = (next) => change((now) => changeQuestion(now, key, next));
  return (
    <div className={editorClasses.actionBody}>
      {kind === 'SECTION' ? (
        <MarkdownField
          path={`${path}.text`}
          label={words.section}
          value={question.text}
          limit={FORM_LIMITS.sectionText}
          voice
          onChange={(text) => set((now) => ({ ...now, text }))}
        />
      ) : (
        <>
          <LimitedText
            path={`${path}.text`}
            label={words.text}
            value={question.text}
            limit={FORM_LIMITS.text}
            lines={1}
            onChange={(text) => set((now) => ({ ...now, text }))}
          />
          <LimitedText
            path={`${path}.help`}
            label={words.help}
            description={words.aboutHelp}
            value={question.help}
            limit={FORM_LIMITS.help}
            onChange={(help) => set((now) => ({ ...now, help }))}
          />
        </>
      )}
      <NativeSelect
        label={words.kind}
        value={kind}
        onChange={(event) => {
          const next = event.currentTarget.value as FormQuestionKind;
          set((now) => withKind(now, next));
        }}
        data={FORM_QUESTION_KINDS.map((each) => ({ value: each, label: KIND_NAMES[each] }))}
      />
      <KindFields question={question} path={path} set={set} />
      {kind !== 'SECTION' && (
        <Switch
          checked={question.required}
          label={words.required}
          description={words.aboutRequired}
          onChange={(event) => {
            const required = event.currentTarget.checked;
            set((now) => ({ ...now, required }));
          }}
        />
      )}
      <ShowIfEditor question={question} at={at} content={content} set={set} />
      <Tools
        name={all.questions.named(question.text)}
        at={at}
        of={content.questions.length}
        onMove={onMove}
        onRemove={onRemove}
      />
    </div>
  );
}

function KindFields({
  question,
  path,
  set,
}: {
  question: FormQuestion;
  path: string;
  set: SetQuestion;
}) {
  const { kind, scale, range } = question;
  if (kind === 'CHOICE' || kind === 'CHOICES') {
    return <ChoicesEditor question={question} path={path} set={set} />;
  }
  if (kind === 'SCALE' && scale) {
    const put = (part: Partial<typeof scale>) =>
      set((now) => ({ ...now, scale: { ...now.scale!, ...part } }));
    const limits = { min: -FORM_LIMITS.scale, max: FORM_LIMITS.scale };
    return (
      <div className={classes.pairs}>
        <NumberField
          path={`${path}.scale`}
          label={words.least}
          value={scale.min}
          {...limits}
          onChange={(min) => put({ min: min! })}
        />
        <LimitedText
          path={`${path}.scale.minLabel`}
          label={words.leastLabel}
          placeholder={words.optional}
          value={scale.minLabel}
          limit={FORM_LIMITS.label}
          onChange={(minLabel) => put({ minLabel })}
        />
        <NumberField
          path={`${path}.scale.max`}
          label={words.greatest}
          value={scale.max}
          {...limits}
          onChange={(max) => put({ max: max! })}
        />
        <LimitedText
          path={`${path}.scale.maxLabel`}
          label={words.greatestLabel}
          placeholder={words.optional}
          value={scale.maxLabel}
          limit={FORM_LIMITS.label}
          onChange={(maxLabel) => put({ maxLabel })}
        />
      </div>
    );
  }
  if (kind === 'NUMBER') {
    const put = (part: { min?: number | null; max?: number | null }) =>
      set((now) => {
        const next = { ...(now.range ?? { min: null, max: null }), ...part };
        return { ...now, range: next.min === null && next.max === null ? null : next };
      });
    const limits = { min: -FORM_LIMITS.number, max: FORM_LIMITS.number, decimals: 3, empty: true };
    return (
      <div className={classes.pairs}>
        <NumberField
          path={`${path}.range`}
          label={words.rangeLeast}
          description={words.optional}
          value={range?.min ?? null}
          {...limits}
          onChange={(min) => put({ min })}
        />
        <NumberField
          path={`${path}.range.max`}
          label={words.rangeGreatest}
          description={words.optional}
          value={range?.max ?? null}
          {...limits}
          onChange={(max) => put({ max })}
        />
      </div>
    );
  }
  return null;
}

function Tools({
  name,
  at,
  of,
  onMove,
  onRemove,
}: {
  name: string;
  at: number;
  of: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const { up, down, remove } = all.questions;
  return (
    <div className={editorClasses.actionTools}>
      <ToolButton label={up(name)} off={at === 0} onClick={() => onMove(-1)}>
        <IconArrowUp size={18} aria-hidden="true" />
      </ToolButton>
      <ToolButton label={down(name)} off={at === of - 1} onClick={() => onMove(1)}>
        <IconArrowDown size={18} aria-hidden="true" />
      </ToolButton>
      <span className={editorClasses.spring} />
      <ToolButton label={remove(name)} onClick={onRemove}>
        <IconTrash size={18} aria-hidden="true" />
      </ToolButton>
    </div>
  );
}
