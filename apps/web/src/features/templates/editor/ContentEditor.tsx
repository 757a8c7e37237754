import { preview, wordHints, type TemplateContent, type TemplateHead } from '@footing/plan-engine';
import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { EmptyState } from '../../../shared/ui';
import { placeOf, type Problem } from '../content/problems';
import { EditorContext, FieldContext, type EditorState } from './editor-context';
import { words } from './editor.words';
import { HintList } from './HintList';
import { Outline } from './Outline';
import { scrollToField } from './field-ids';
import { ProblemList } from './ProblemList';
import { StepEditor } from './steps/StepEditor';
import classes from './editor.module.css';

/** The part that is not a step. */
export const ABOUT = 'about.the.template';

export interface ContentEditorProps {
  content: TemplateContent;
  /** Title and summary, if they are edited together with the content. */
  head?: TemplateHead;
  change: EditorState['change'];
  problems: readonly Problem[];
  startsOn: string;
  today: string;
  zone: string;
  compact?: boolean;
  /** The other person's names, if known. */
  names?: readonly string[];
  /** Key of the shown step, or `ABOUT`; null: the first part, on a phone only the list. */
  part: string | null;
  onPart: (part: string | null) => void;
  /** The editor of the part that is not a step. */
  about?: ReactNode;
  /** Shown above the list of steps. */
  above?: ReactNode;
}

/** Edits the steps and actions of a template or of a plan made from it. */
const NOBODY: readonly string[] = [];

export function ContentEditor(props: ContentEditorProps) {
  const { content, startsOn, zone, part, onPart, about, above } = props;
  const settled = useDeferredValue(content);
  const previewed = useMemo(() => preview(settled, startsOn, zone), [settled, startsOn, zone]);
  const head = useDeferredValue(props.head);
  const hints = useMemo(() => wordHints(settled, head), [settled, head]);
  const [openAction, setOpenAction] = useState<string | null>(null);
  const [said, setSaid] = useState({ text: '', count: 0 });
  const editing: EditorState = {
    content,
    change: props.change,
    problems: props.problems,
    hints,
    previewed: inOrderOf(content, previewed),
    previewOf: (thought) => preview(thought, startsOn, zone),
    startsOn,
    today: props.today,
    compact: props.compact ?? false,
    names: props.names ?? NOBODY,
    openAction,
    setOpenAction,
    show: (step) => onPart(step),
    announce: (text) => setSaid(({ count }) => ({ text, count: count + 1 })),
  };
  const jump = (path: string) => {
    const place = placeOf(path);
    if (place.field === 'steps') {
      onPart(null);
      scrollToField('steps.new');
      return;
    }
    const step = place.step === null ? undefined : content.steps[place.step];
    if (step) onPart(step.key);
    else if (about) onPart(ABOUT);
    const action = place.action === null ? undefined : step?.actions[place.action];
    if (action) setOpenAction(action.key);
    scrollToField(path);
  };
  const index = content.steps.findIndex(({ key }) => key === part);
  const shown = index >= 0 ? index : !about && content.steps.length > 0 ? 0 : -1;
  return (
    <EditorContext value={editing}>
      <FieldContext value={editing}>
        <VisuallyHidden aria-live="polite">
          <span key={said.count}>{said.text}</span>
        </VisuallyHidden>
        {/* The empty outline says what to do first. */}
        {content.steps.length > 0 && <ProblemList onJump={jump} />}
        <HintList onJump={jump} />
        <div className={classes.editor} data-chosen={part !== null || undefined}>
          <aside className={classes.side} aria-label={words.parts}>
            {above}
            {about && (
              <UnstyledButton
                className={classes.aboutRow}
                data-chosen={shown < 0 || undefined}
                aria-current={shown < 0 ? 'true' : undefined}
                onClick={() => onPart(ABOUT)}
              >
                {words.about.title}
              </UnstyledButton>
            )}
            <Outline chosen={content.steps[shown]?.key ?? null} />
          </aside>
          <div className={classes.detail}>
            <Button
              className={classes.back}
              variant="subtle"
              size="compact-md"
              leftSection={<IconArrowLeft size={18} aria-hidden="true" />}
              onClick={() => onPart(null)}
            >
              {words.steps.all}
            </Button>
            {shown >= 0 ? (
              <StepEditor key={content.steps[shown]!.key} index={shown} />
            ) : (
              (about ?? <EmptyState title={words.steps.none}>{words.steps.addFirst}</EmptyState>)
            )}
          </div>
        </div>
      </FieldContext>
    </EditorContext>
  );
}

/** The preview is computed with a delay, so days are matched to steps by key. */
function inOrderOf(content: TemplateContent, previewed: EditorState['previewed']) {
  const days = new Map(previewed.map((day) => [day.step, day]));
  return content.steps.map(
    ({ key }) =>
      days.get(key) ?? { step: key, opensOn: null, endsOn: null, why: null, provided: [] },
  );
}
