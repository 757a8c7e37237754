import { TEMPLATE_LIMITS, type ActionKind, type StepDefinition } from '@footing/plan-engine';
import { NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { ACTION_KINDS, actionFacts } from '../../content/actions';
import { words as parts } from '../../content/content.words';
import { addAction } from '../../content/edits';
import { placeOf } from '../../content/problems';
import { ActionEditor } from './ActionEditor';
import { AddByTitle } from './AddByTitle';
import { useEditor, useProblemAt } from '../editor-context';
import { words } from '../editor.words';
import { fieldId, scrollToField } from '../field-ids';
import { SortableItem, SortableList } from './SortableList';
import { useMoveParts } from './useMoveParts';
import classes from '../editor.module.css';

/** The actions of a step: collapsible, sortable rows and a field to add one. */
export function ActionList({ step, index }: { step: StepDefinition; index: number }) {
  const { actionTo } = useMoveParts();
  const { forTwo } = useEditor();
  const path = `steps.${index}.actions`;
  const problem = useProblemAt(path);
  const items = step.actions.map(({ key, title }) => ({
    key,
    name: words.actions.named(title.trim()),
  }));
  return (
    <section
      id={fieldId(path)}
      tabIndex={-1}
      className={classes.section}
      aria-labelledby={`${fieldId(path)}.title`}
    >
      <h3 id={`${fieldId(path)}.title`} className={classes.sectionTitle}>
        {words.actions.title}
      </h3>
      {step.actions.length === 0 && (
        <Text c="dimmed">{forTwo ? words.forTwo.none : words.actions.none}</Text>
      )}
      {problem && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {problem}
        </Text>
      )}
      <SortableList
        items={items}
        label={words.actions.list(index + 1)}
        onMove={(key, to) => actionTo(step.key, key, to)}
      >
        {step.actions.map((action, at) => (
          <ActionRow key={action.key} step={step} stepIndex={index} at={at} />
        ))}
      </SortableList>
      {step.actions.length < TEMPLATE_LIMITS.actions && <AddAction step={step} path={path} />}
    </section>
  );
}

function ActionRow({
  step,
  stepIndex,
  at,
}: {
  step: StepDefinition;
  stepIndex: number;
  at: number;
}) {
  const { openAction, setOpenAction, problems, running, forTwo } = useEditor();
  const { actionBy } = useMoveParts();
  const action = step.actions[at]!;
  const path = `steps.${stepIndex}.actions.${at}`;
  const open = openAction === action.key;
  const isFinished = running?.finishedActions.has(action.key) ?? false;
  const facts = isFinished
    ? [words.actions.finished]
    : forTwo
      ? [words.forTwo.by[action.by ?? 'BOTH']]
      : actionFacts(action);
  const hasProblem = problems.some((problem) => {
    const place = placeOf(problem.path);
    return place.step === stepIndex && place.action === at;
  });
  return (
    <SortableItem
      item={{ key: action.key, name: words.actions.named(action.title.trim()) }}
      onStep={(by) => actionBy(step.key, action.key, by)}
      className={classes.action}
      data-open={open || undefined}
    >
      {(handle) => (
        <>
          <div className={classes.actionHead}>
            {handle}
            <UnstyledButton
              id={fieldId(path)}
              className={classes.actionMain}
              aria-expanded={open}
              onClick={() => setOpenAction(open ? null : action.key)}
            >
              <span className={classes.rowWords}>
                <span className={classes.actionTitle}>
                  {action.title.trim() || parts.untitled.action}
                </span>
                <span className={classes.rowDay}>{facts.join(' · ')}</span>
                {hasProblem && <span className={classes.rowProblem}>{words.actions.problem}</span>}
              </span>
              <IconChevronDown size={18} className={classes.chevron} aria-hidden="true" />
            </UnstyledButton>
          </div>
          {open && isFinished && (
            <p className={classes.actionBody}>
              {forTwo ? words.forTwo.staysAsItIs : words.actions.staysAsItIs}
            </p>
          )}
          {open && !isFinished && <ActionEditor action={action} step={step} at={at} path={path} />}
        </>
      )}
    </SortableItem>
  );
}

function AddAction({ step, path }: { step: StepDefinition; path: string }) {
  const { content, change, setOpenAction, announce, forTwo } = useEditor();
  const [kind, setKind] = useState<ActionKind>('ONCE');
  const add = (title: string) => {
    const { key } = addAction(content, step.key, title, kind);
    change((now) => addAction(now, step.key, title, kind).content);
    announce(words.actions.added(title));
    // A one-time action only needs a title; other kinds are expanded for more.
    if (kind === 'ONCE') return;
    setOpenAction(key);
    const field = { HABIT: 'habit', REFLECTION: 'prompt', QUESTIONNAIRE: 'questionnaire' }[kind];
    scrollToField(`${path}.${step.actions.length}.${field}`);
  };
  return (
    <AddByTitle
      id={`add-action-${step.key}`}
      label={words.actions.new}
      add={words.actions.add}
      onAdd={add}
    >
      {!forTwo && (
        <NativeSelect
          aria-label={words.actions.newKind}
          size="md"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as ActionKind)}
          data={ACTION_KINDS.map((each) => ({ value: each, label: parts.kinds[each].name }))}
        />
      )}
    </AddByTitle>
  );
}
