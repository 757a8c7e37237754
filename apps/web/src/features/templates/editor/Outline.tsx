import { TEMPLATE_LIMITS, type PreviewedStep } from '@footing/plan-engine';
import { ActionIcon, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { StoneDrawing } from '../../../shared/path/StoneDrawing';
import { weekdayDateWords } from '../../../shared/words';
import { stepReachesOut } from '@footing/plan-engine';
import { addStep, changeStep } from '../content/edits';
import { dayNumberWords } from '../PathPreview';
import { placeOf } from '../content/problems';
import { stepName, words as parts } from '../content/content.words';
import { AddByTitle } from './steps/AddByTitle';
import { useEditor } from './editor-context';
import { words } from './editor.words';
import { fieldId } from './field-ids';
import { SortableItem, SortableList } from './steps/SortableList';
import { useMoveParts } from './steps/useMoveParts';
import { useRemoveParts } from './steps/useRemoveParts';
import classes from './editor.module.css';

/** The list of steps: select, move, or append one. */
export function Outline({ chosen }: { chosen: string | null }) {
  const { content, change, show, announce, forTwo } = useEditor();
  const { stepTo } = useMoveParts();
  const items = content.steps.map(({ key }) => ({ key, name: stepName(key, content.steps) }));
  const add = (title: string) => {
    const { key } = addStep(content, title);
    change((now) => {
      const added = addStep(now, title);
      if (!forTwo) return added.content;
      return changeStep(added.content, added.key, (step) => ({ ...step, opens: [] }));
    });
    show(key);
    announce(words.steps.added(title, content.steps.length + 1));
  };
  return (
    <div id={fieldId('steps')} tabIndex={-1} className={classes.outline}>
      {items.length === 0 && <Text c="dimmed">{words.steps.addFirstBelow}</Text>}
      <SortableList items={items} label={words.steps.label} onMove={stepTo}>
        {content.steps.map((step, index) => (
          <OutlineRow key={step.key} index={index} chosen={step.key === chosen} />
        ))}
      </SortableList>
      {content.steps.length < TEMPLATE_LIMITS.steps ? (
        <AddByTitle
          id={fieldId('steps.new')}
          label={words.steps.new}
          add={words.steps.add}
          onAdd={add}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {words.steps.full}
        </Text>
      )}
    </div>
  );
}

function OutlineRow({ index, chosen }: { index: number; chosen: boolean }) {
  const { content, previewed, startsOn, today, show, problems, forTwo, running } = useEditor();
  const { stepBy } = useMoveParts();
  const remove = useRemoveParts();
  const step = content.steps[index]!;
  const day = previewed[index];
  const toFix = problems.filter(({ path }) => placeOf(path).step === index).length;
  const opensAtOnce = day?.opensOn === startsOn && day.provided.length === 0;
  const standing = running?.standings.get(step.key) ?? (!running && opensAtOnce ? 'lit' : 'ahead');
  const name = stepName(step.key, content.steps);
  return (
    <SortableItem
      item={{ key: step.key, name }}
      onStep={(by) => stepBy(step.key, by)}
      className={classes.row}
      data-chosen={chosen || undefined}
    >
      {(handle) => (
        <>
          {handle}
          <UnstyledButton
            className={classes.rowMain}
            onClick={() => show(step.key)}
            aria-current={chosen ? 'true' : undefined}
          >
            <svg
              viewBox="-48 -30 96 62"
              width="46"
              height="30"
              aria-hidden="true"
              focusable="false"
            >
              <StoneDrawing
                seed={step.key}
                standing={standing}
                outreach={stepReachesOut(step)}
                rings={0}
              />
            </svg>
            <span className={classes.rowWords}>
              <span className={classes.rowTitle}>{step.title.trim() || parts.untitled.step}</span>
              <span className={classes.rowDay}>
                {forTwo ? opennessWords(standing === 'lit') : dayWords(day, startsOn, today)}
              </span>
              {toFix > 0 && (
                <span className={classes.rowProblem}>{words.problems.inStep(toFix)}</span>
              )}
            </span>
          </UnstyledButton>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={words.steps.more(name)}>
                <IconDots size={18} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item disabled={index === 0} onClick={() => stepBy(step.key, -1)}>
                {words.steps.up}
              </Menu.Item>
              <Menu.Item
                disabled={index === content.steps.length - 1}
                onClick={() => stepBy(step.key, 1)}
              >
                {words.steps.down}
              </Menu.Item>
              <Menu.Item c="var(--footing-danger-text)" onClick={() => remove.step(step.key)}>
                {words.steps.remove}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
    </SortableItem>
  );
}

const opennessWords = (isOpen: boolean): string =>
  isOpen ? words.forTwo.open : words.forTwo.notOpen;

function dayWords(day: PreviewedStep | undefined, startsOn: string, today: string): string {
  const number = dayNumberWords(day, startsOn);
  return day?.opensOn ? words.steps.day(number, weekdayDateWords(day.opensOn, today)) : number;
}
