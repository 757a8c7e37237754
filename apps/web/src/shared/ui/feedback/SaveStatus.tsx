import { Button, Text } from '@mantine/core';
import type { DraftStatus } from '../../drafts/draft';
import { assertNever } from '../../words/assert-never';
import classes from '../ui.module.css';
import { UserText } from '../UserText';

/** Says whether typed text is saved. Shown next to every autosaved text. */
export function SaveStatus({ status }: { status: DraftStatus }) {
  return (
    <Text size="sm" className={classes.saved} data-kind={status.kind} role="status">
      {savedWords(status)}
    </Text>
  );
}

function savedWords(status: DraftStatus): string {
  switch (status.kind) {
    case 'saved':
      return 'Saved';
    case 'saving':
      return 'Saving';
    case 'waiting':
      return status.kept
        ? 'Saved on this device; will be sent when you are back online'
        : 'Not sent yet. Please keep this page open until you are back online';
    case 'stale':
      return 'Changed in another place too. Please choose below';
    case 'refused':
      return status.message;
    default:
      return assertNever(status);
  }
}

/** Shows both versions after a text was changed in two places, and lets the person choose. */
export function StaleChoice({
  draft,
}: {
  draft: { text: string; status: DraftStatus; keepMine: () => void; takeTheirs: () => void };
}) {
  if (draft.status.kind !== 'stale') return null;
  return (
    <section className={classes.choice} aria-label="Two versions of this text">
      <Text>
        This text was changed in another place while you were writing. Nothing is lost: choose which
        one stays.
      </Text>
      <div className={classes.choiceTexts}>
        <figure>
          <figcaption>Yours, here</figcaption>
          <UserText as="blockquote">{draft.text || 'Empty'}</UserText>
          <Button variant="light" onClick={draft.keepMine}>
            Keep mine
          </Button>
        </figure>
        <figure>
          <figcaption>From the other place</figcaption>
          <UserText as="blockquote">{draft.status.theirs || 'Empty'}</UserText>
          <Button variant="light" onClick={draft.takeTheirs}>
            Use this one
          </Button>
        </figure>
      </div>
    </section>
  );
}
