import { TEMPLATE_LIMITS, type ActionKind, type StepDefinition } from '@footing/plan-engine';
import { NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { ACTION_KINDS, actionFacts, kindWords } from '../../content/action-words';
import { addAction } from '../../content/edits';
import { placeOf } from '../../content/problems';
import { ActionEditor } from './ActionEditor';
import { AddByTitle } from './AddByTitle';
import { useEditor, useProblemAt } from '../editor-context';
import { fieldId, scrollToField } from '../field-ids';
import { SortableItem, SortableList } from './SortableList';
import { useMoveParts } from './useMoveParts';
import classes from '../editor.module.css';

/** The actions of a step: collapsible, sortable rows and a field to add one. */
export function ActionList({ step, index }: { step: StepDefinition; index: number }) {
  const { actionTo } = useMoveParts();
  const path = `steps.${index}.actions`;
  const problem = useProblemAt(path);
  const items = step.actions.map(({ key, title }) => ({ key, name: nameOf(title) }));
  return (
    <section
      id={fieldId(path)}
      tabIndex={-1}
      className={classes.section}
      aria-labelledby={`${fieldId(path)}.title`}
    >
      <h3 id={`${fieldId(path)}.title`} className={classes.sectionTitle}>
        Actions
      </h3>
      {step.actions.length === 0 && (
        <Text c="dimmed">
          No actions yet. A step without one is done as soon as you close it. Add the first small
          thing to do.
        </Text>
      )}
      {problem && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {problem}
        </Text>
      )}
      <SortableList
        items={items}
        label={`Actions of step ${index + 1}`}
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
  const { openAction, setOpenAction, problems } = useEditor();
  const { actionBy } = useMoveParts();
  const action = step.actions[at]!;
  const path = `steps.${stepIndex}.actions.${at}`;
  const open = openAction === action.key;
  const toMend = problems.some((problem) => {
    const place = placeOf(problem.path);
    return place.step === stepIndex && place.action === at;
  });
  return (
    <SortableItem
      item={{ key: action.key, name: nameOf(action.title) }}
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
                  {action.title.trim() || 'Untitled action'}
                </span>
                <span className={classes.rowDay}>{actionFacts(action).join(' · ')}</span>
                {toMend && <span className={classes.rowMend}>Something to mend</span>}
              </span>
              <IconChevronDown size={18} className={classes.chevron} aria-hidden="true" />
            </UnstyledButton>
          </div>
          {open && <ActionEditor action={action} step={step} at={at} path={path} />}
        </>
      )}
    </SortableItem>
  );
}

function AddAction({ step, path }: { step: StepDefinition; path: string }) {
  const { content, change, setOpenAction, announce } = useEditor();
  const [kind, setKind] = useState<ActionKind>('ONCE');
  const add = (title: string) => {
    const { key } = addAction(content, step.key, title, kind);
    change((now) => addAction(now, step.key, title, kind).content);
    announce(`“${title}” is added.`);
    // A one-time action only needs a title; other kinds are expanded for more.
    if (kind === 'ONCE') return;
    setOpenAction(key);
    const field = { HABIT: 'habit', REFLECTION: 'prompt', QUESTIONNAIRE: 'questionnaire' }[kind];
    scrollToField(`${path}.${step.actions.length}.${field}`);
  };
  return (
    <AddByTitle
      id={`add-action-${step.key}`}
      label="Title of a new action"
      placeholder="Title of a new action"
      add="Add"
      onAdd={add}
    >
      <NativeSelect
        aria-label="Kind of the new action"
        size="md"
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as ActionKind)}
        data={ACTION_KINDS.map((each) => ({ value: each, label: kindWords(each) }))}
      />
    </AddByTitle>
  );
}

const nameOf = (title: string): string => (title.trim() ? `“${title}”` : 'the untitled action');
