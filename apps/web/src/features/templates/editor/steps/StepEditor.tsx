import '@mantine/core/styles/Switch.css';
import { TEMPLATE_LIMITS, type StepDefinition } from '@footing/plan-engine';
import { Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { changeStep, withOutreachRules } from '../../content/edits';
import { ruleWords, stepName } from '../../content/rule-words';
import { ActionList } from './ActionList';
import { useEditor } from '../editor-context';
import { LimitedText } from '../fields/LimitedText';
import { MarkdownField } from '../fields/MarkdownField';
import { OpeningRules } from './OpeningRules';
import { ToolButton } from './ToolButton';
import { fieldId } from '../field-ids';
import { useMoveParts } from './useMoveParts';
import { useRemoveParts } from './useRemoveParts';
import classes from '../editor.module.css';

export function StepEditor({ index }: { index: number }) {
  const { content, change, compact } = useEditor();
  const step = content.steps[index]!;
  const path = `steps.${index}`;
  const set = (part: Partial<StepDefinition>) =>
    change((now) => changeStep(now, step.key, (each) => ({ ...each, ...part })));
  const texts = (
    <>
      <LimitedText
        path={`${path}.purpose`}
        label="Purpose"
        description="One or two sentences: what this step is for."
        value={step.purpose}
        limit={TEMPLATE_LIMITS.purpose}
        lines={2}
        onChange={(purpose) => set({ purpose })}
      />
      <MarkdownField
        path={`${path}.guidance`}
        label="Guidance"
        description="What the client reads when the step is open."
        value={step.guidance}
        limit={TEMPLATE_LIMITS.guidance}
        voice
        minRows={8}
        onChange={(guidance) => set({ guidance })}
      />
    </>
  );
  return (
    <div className={classes.part} key={step.key}>
      <StepHead step={step} index={index} />
      <LimitedText
        path={`${path}.title`}
        label="Title"
        value={step.title}
        limit={TEMPLATE_LIMITS.title}
        onChange={(title) => set({ title })}
      />
      {!compact && texts}
      <OpeningRules step={step} index={index} />
      <Outreach step={step} path={path} />
      <ActionList step={step} index={index} />
      {compact && (
        <details className={classes.more}>
          <summary>Purpose and guidance</summary>
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
        Step {index + 1}
      </h2>
      <div className={classes.partTools}>
        <ToolButton
          label={`Move ${name} up`}
          off={index === 0}
          onClick={() => stepBy(step.key, -1)}
        >
          <IconArrowUp size={18} aria-hidden="true" />
        </ToolButton>
        <ToolButton label={`Move ${name} down`} off={last} onClick={() => stepBy(step.key, 1)}>
          <IconArrowDown size={18} aria-hidden="true" />
        </ToolButton>
        <ToolButton label={`Take out ${name}`} onClick={() => remove.step(step.key)}>
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
    const words = added.map((rule) => ruleWords(rule, content.steps)).join(' ');
    if (words) announce(`Added: ${words}`);
  };
  return (
    <section className={classes.section}>
      <Switch
        size="md"
        id={fieldId(`${path}.outreach`)}
        checked={step.outreach}
        onChange={(event) => turn(event.currentTarget.checked)}
        label="This step reaches out to the other person"
        description="It then stays closed while their boundary doesn’t allow contact, and a wait of at least one day comes before it. Both rules are added for you. You choose how long the wait is."
      />
    </section>
  );
}
