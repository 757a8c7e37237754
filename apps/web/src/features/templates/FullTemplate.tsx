import {
  preview,
  type ActionDefinition,
  type StepDefinition,
  type TemplateContent,
} from '@footing/plan-engine';
import { EmptyState, Markdown, Sheet } from '../../shared/ui';
import { deviceZone, localDateOf, useNow } from '../../shared/words';
import { actionFacts } from './content/actions';
import { filesAt } from './content/edits';
import { PathPreview } from './PathPreview';
import { questionnaireTitle } from './content/questionnaires';
import { openingText, words as parts } from './content/content.words';
import { OpeningText } from './OpeningText';
import { words } from './templates.words';
import classes from './templates.module.css';

/** A whole template: its path at the side, then its purpose and every step as the client reads it. */
export function FullTemplate({
  content,
  startsOn,
}: {
  content: TemplateContent;
  /** The first day of the preview; today if omitted. */
  startsOn?: string;
}) {
  const zone = deviceZone();
  const today = localDateOf(useNow(), zone);
  const first = startsOn ?? today;
  const show = (key: string) => {
    const step = document.getElementById(`step-${key}`);
    step?.scrollIntoView({ block: 'start' });
    step?.focus({ preventScroll: true });
  };
  if (content.steps.length === 0) {
    const { title, text } = words.published.noSteps;
    return <EmptyState title={title}>{text}</EmptyState>;
  }
  return (
    <div className={classes.reading}>
      <aside className={classes.readingPath} aria-label={words.published.path}>
        <PathPreview
          content={content}
          previewed={preview(content, first, zone)}
          startsOn={first}
          today={today}
          startsLater={content.readiness !== null}
          onSelect={show}
        />
      </aside>
      <div>
        {(content.about.trim() || content.readiness) && <About content={content} />}
        {content.steps.map((step, index) => (
          <StepReading key={step.key} step={step} number={index + 1} content={content} />
        ))}
      </div>
    </div>
  );
}

function About({ content }: { content: TemplateContent }) {
  return (
    <Sheet title={words.published.forCoaches}>
      <Markdown text={content.about} />
      {content.readiness && (
        <p className={classes.quiet}>
          {words.published.readiness(questionnaireTitle(content.readiness))}
        </p>
      )}
    </Sheet>
  );
}

function StepReading({
  step,
  number,
  content,
}: {
  step: StepDefinition;
  number: number;
  content: TemplateContent;
}) {
  const { steps } = content;
  const files = filesAt(content, { step: step.key, action: null }).length;
  return (
    <article id={`step-${step.key}`} tabIndex={-1} className={classes.stepReading}>
      <p className={classes.stepNumber}>{words.published.step(number)}</p>
      <h2 className={classes.stepTitle}>{step.title.trim() || parts.untitled.step}</h2>
      {step.purpose && <p className={classes.purpose}>{step.purpose}</p>}
      <OpeningText opening={openingText(step, steps)} className={classes.opening} />
      <Markdown text={step.guidance} voice />
      {files > 0 && <p className={classes.facts}>{words.published.files(files)}</p>}
      {step.actions.length > 0 && (
        <ol className={classes.actions} aria-label={words.published.actions(step.title)}>
          {step.actions.map((action) => (
            <li key={action.key}>
              <h3 className={classes.actionTitle}>
                {action.title.trim() || parts.untitled.action}
              </h3>
              <p className={classes.facts}>{factsOf(action, content).join(' · ')}</p>
              <Markdown text={action.guidance} />
              {action.prompt && <p className={classes.prompt}>{action.prompt}</p>}
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}

function factsOf(action: ActionDefinition, content: TemplateContent): string[] {
  const files = filesAt(content, { step: null, action: action.key }).length;
  return [...actionFacts(action), ...(files > 0 ? [words.published.files(files)] : [])];
}
