import { Button, Text } from '@mantine/core';
import type { TemplateText } from '../content/content';
import { differences } from '../content/differences';
import { FullTemplate } from '../FullTemplate';
import { words } from './editor.words';
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
    <section className={classes.stale} aria-label={words.stale.label} role="alert">
      <h2 className={classes.problemsTitle}>{words.stale.title}</h2>
      <Text>{words.stale.text}</Text>
      <ul>
        {differences(mine, theirs).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={classes.staleTexts}>
        <Side
          title={words.stale.mine}
          text={mine}
          choose={words.stale.keepMine}
          onChoose={keepMine}
        />
        <Side
          title={words.stale.theirs}
          text={theirs}
          choose={words.stale.takeTheirs}
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
      <p>{words.stale.facts(text.title.trim(), text.content.steps.length)}</p>
      <details className={classes.more}>
        <summary>{words.stale.read}</summary>
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
