import { Button, Text } from '@mantine/core';
import type { DraftStatus } from '../../drafts/draft';
import classes from '../ui.module.css';
import { UserText } from '../UserText';
import { savedWords, words as all } from './feedback.words';

const words = all.stale;

/** Says whether typed text is saved. Shown next to every autosaved text. */
export function SaveStatus({ status }: { status: DraftStatus }) {
  return (
    <Text size="sm" className={classes.saved} data-kind={status.kind} role="status">
      {savedWords(status)}
    </Text>
  );
}

/** Shows both versions after a text was changed in two places, and lets the person choose. */
export function StaleChoice({
  draft,
  about = words,
}: {
  draft: {
    text: string;
    status: DraftStatus;
    keepMine: () => void;
    takeTheirs: () => void;
    /** Missing if the texts cannot be joined. */
    joinBoth?: () => void;
  };
  /** What was changed, if it is no text. */
  about?: { label: string; says: string; saysWithBoth: string };
}) {
  if (draft.status.kind !== 'stale') return null;
  const canJoin = draft.joinBoth && draft.text && draft.status.theirs;
  return (
    <section className={classes.choice} aria-label={about.label}>
      <Text>{canJoin ? about.saysWithBoth : about.says}</Text>
      <div className={classes.choiceTexts}>
        <figure>
          <figcaption>{words.mine}</figcaption>
          <UserText as="blockquote">{draft.text || words.empty}</UserText>
          <Button variant="light" onClick={draft.keepMine}>
            {words.keepMine}
          </Button>
        </figure>
        <figure>
          <figcaption>{words.theirs}</figcaption>
          <UserText as="blockquote">{draft.status.theirs || words.empty}</UserText>
          <Button variant="light" onClick={draft.takeTheirs}>
            {words.useTheirs}
          </Button>
        </figure>
      </div>
      {canJoin && (
        <Button variant="light" mt="xs" onClick={draft.joinBoth}>
          {words.joinBoth}
        </Button>
      )}
    </section>
  );
}
