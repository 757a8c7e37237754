import '@mantine/core/styles/Switch.css';
import { TEMPLATE_LIMITS, type StepDefinition } from '@footing/plan-engine';
import { Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { changeStep, withOutreachRules } from '../../content/edits';
import { stepName } from '../../content/content.words';
import { ActionList } from './ActionList';
import { useEditor } from '../editor-context';
import { rulesAddedWords, words } from '../editor.words';
import { LimitedText } from '../fields/LimitedText';
import { MarkdownField } from '../fields/MarkdownField';
import { FilesField } from './FilesField';
import { OpeningRules } from './OpeningRules';
import { ToolButton } from './ToolButton';
import { fieldId } from '../field-ids';
import { useMoveParts } from './useMoveParts';
import { useRemoveParts } from './useRemoveParts';
import classes from '../editor.module.css';

export function StepEditor({ index }: { index: number }) {
  const { content, change, compact, running, forTwo } = useEditor();
  const step = content.steps[index]!;
  const path = `steps.${index}`;
  const set = (part: Partial<StepDefinition>) =>
    change((now) => changeStep(now, step.key, (each) => ({ ...each, ...part })));
  const texts = (
    <>
      <LimitedText
        path={`${path}.purpose`}
        label={words.step.purpose}
        description={words.step.aboutPurpose}
        value={step.purpose}
        limit={TEMPLATE_LIMITS.purpose}
        lines={2}
        onChange={(purpose) => set({ purpose })}
      />
      {!forTwo && (
        <MarkdownField
          path={`${path}.guidance`}
          label={words.step.guidance}
          description={words.step.aboutGuidance}
          value={step.guidance}
          limit={TEMPLATE_LIMITS.guidance}
          voice
          minRows={8}
          onChange={(guidance) => set({ guidance })}
        />
      )}
    </>
  );
  if (running?.finishedSteps.has(step.key)) {
    return (
      <div className={classes.part}>
        <h2 className={classes.sectionTitle}>{step.title}</h2>
        <p>{words.step.finished}</p>
        <ul>
          {step.actions.map(({ key, title }) => (
            <li key={key}>{title}</li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className={classes.part} key={step.key}>
      <StepHead step={step} index={index} />
      <LimitedText
        path={`${path}.title`}
        label={words.step.title}
        value={step.title}
        limit={TEMPLATE_LIMITS.title}
        onChange={(title) => set({ title })}
      />
      {!compact && texts}
      {!forTwo && <OpeningRules step={step} index={index} />}
      {!forTwo && <Outreach step={step} path={path} />}
      <FilesField part={{ step: step.key, action: null }} path={path} />
      <ActionList step={step} index={index} />
      {compact && (
        <details className={classes.more}>
          <summary>{words.step.texts}</summary>
          <div className={classes.moreBody}>{texts}</div>
        </details>
      )}
    </div>
  );
}

function StepHead({ step, index }: { step: StepDefinition; index: number }) {
  const { content } = useEditor();
  const { stepBy } = useMoveParts();
  const remove = useRemoveParts();
  const name = stepName(step.key, content.steps);
  const last = index === content.steps.length - 1;
  return (
    <div className={classes.partHead}>
      <h2 id={fieldId(`steps.${index}`)} tabIndex={-1} className={classes.partTitle}>
        {words.step.number(index + 1)}
      </h2>
      <div className={classes.partTools}>
        <ToolButton
          label={words.moveUp(name)}
          off={index === 0}
          onClick={() => stepBy(step.key, -1)}
        >
          <IconArrowUp size={18} aria-hidden="true" />
        </ToolButton>
        <ToolButton label={words.moveDown(name)} off={last} onClick={() => stepBy(step.key, 1)}>
          <IconArrowDown size={18} aria-hidden="true" />
        </ToolButton>
        <ToolButton label={words.remove(name)} onClick={() => remove.step(step.key)}>
          <IconTrash size={18} aria-hidden="true" />
        </ToolButton>
      </div>
    </div>
  );
}

function Outreach({ step, path }: { step: StepDefinition; path: string }) {
  const { content, change, announce } = useEditor();
  const turn = (on: boolean) => {
    const turned = { ...step, outreach: on };
    const { added } = on ? withOutreachRules(turned) : { added: [] };
    change((now) =>
      changeStep(now, step.key, (each) =>
        on ? withOutreachRules({ ...each, outreach: true }).step : { ...each, outreach: false },
      ),
    );
    if (added.length > 0) announce(rulesAddedWords(added, content.steps));
  };
  return (
    <section className={classes.section}>
      <Switch
        size="md"
        id={fieldId(`${path}.outreach`)}
        checked={step.outreach}
        onChange={(event) => turn(event.currentTarget.checked)}
        label={words.step.outreach}
        description={words.step.aboutOutreach}
      />
    </section>
  );
}
