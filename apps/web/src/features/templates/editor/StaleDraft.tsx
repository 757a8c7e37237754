import { Button, Text } from '@mantine/core';
import type { TemplateText } from '../content/content';
import { differences } from '../content/differences';
import { FullTemplate } from '../FullTemplate';
import classes from './editor.module.css';

/** Shows both versions after a template was changed in two places, and lets the person choose. */
export function StaleDraft({
  mine,
  theirs,
  keepMine,
  takeTheirs,
}: {
  mine: TemplateText;
  theirs: TemplateText;
  keepMine: () => void;
  takeTheirs: () => void;
}) {
  return (
    <section className={classes.stale} aria-label="Two versions of this template" role="alert">
      <h2 className={classes.problemsTitle}>Changed in two places</h2>
      <Text>
        This template was changed in another place while you were writing. Nothing is lost: choose
        which one stays. They differ in:
      </Text>
      <ul>
        {differences(mine, theirs).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={classes.staleTexts}>
        <Side title="Yours, here" text={mine} choose="Keep mine" onChoose={keepMine} />
        <Side
          title="From the other place"
          text={theirs}
          choose="Use this one"
          onChoose={takeTheirs}
        />
      </div>
    </section>
  );
}

function Side({
  title,
  text,
  choose,
  onChoose,
}: {
  title: string;
  text: TemplateText;
  choose: string;
  onChoose: () => void;
}) {
  return (
    <div className={classes.staleSide}>
      <h3 className={classes.sectionTitle}>{title}</h3>
      <p>
        {text.title.trim() || 'Untitled'}, {text.content.steps.length}{' '}
        {text.content.steps.length === 1 ? 'step' : 'steps'}
      </p>
      <details className={classes.more}>
        <summary>Read it</summary>
        <div className={classes.staleRead}>
          <FullTemplate content={text.content} />
        </div>
      </details>
      <Button variant="light" mt="sm" onClick={onChoose}>
        {choose}
      </Button>
    </div>
  );
}
