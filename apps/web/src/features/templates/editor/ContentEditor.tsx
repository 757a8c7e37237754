import { preview, wordHints, type TemplateContent, type TemplateHead } from '@footing/plan-engine';
import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { EmptyState } from '../../../shared/ui';
import { placeOf, placeWords, type Problem } from '../content/problems';
import { EditorContext, FieldContext, type EditorState, type RunningParts } from './editor-context';
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
  /** The days of content; by default those of a plan that starts on `startsOn`. */
  previewOf?: EditorState['previewOf'];
  startsOn: string;
  today: string;
  zone: string;
  compact?: boolean;
  /** A plan for two. */
  forTwo?: boolean;
  /** Set for a plan that runs. */
  running?: RunningParts;
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
  const byTemplate = useCallback<EditorState['previewOf']>(
    (thought) => preview(thought, startsOn, zone),
    [startsOn, zone],
  );
  const previewOf = props.previewOf ?? byTemplate;
  const previewed = useMemo(() => previewOf(settled), [settled, previewOf]);
  const head = useDeferredValue(props.head);
  const forTwo = props.forTwo ?? false;
  const hints = useMemo(() => (forTwo ? [] : wordHints(settled, head)), [settled, head, forTwo]);
  const [openAction, setOpenAction] = useState<string | null>(null);
  const [said, setSaid] = useState({ text: '', count: 0 });
  const editing: EditorState = {
    content,
    change: props.change,
    problems: props.problems,
    hints,
    previewed: inOrderOf(content, previewed),
    previewOf,
    startsOn,
    today: props.today,
    compact: props.compact ?? false,
    forTwo,
    running: props.running ?? null,
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
  // Of a plan that runs, the first step that is not over.
  const first = content.steps.findIndex(({ key }) => !props.running?.finishedSteps.has(key));
  const shown = index >= 0 ? index : !about && content.steps.length > 0 ? Math.max(0, first) : -1;
  return (
    <EditorContext value={editing}>
      <FieldContext value={editing}>
        <VisuallyHidden aria-live="polite">
          <span key={said.count}>{said.text}</span>
        </VisuallyHidden>
        {/* The empty outline says what to do first. */}
        {content.steps.length > 0 && <ProblemList onJump={jump} />}
        <HintList
          hints={editing.hints}
          placeOf={(path) => placeWords(path, content)}
          onJump={jump}
        />
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
