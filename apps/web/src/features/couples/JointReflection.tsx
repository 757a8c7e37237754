import { useApolloClient } from '@apollo/client/react';
import { SaveJointReflectionDocument, type JointReflectionPartsFragment } from '@footing/contract';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { SaveStatus, Sheet, StaleChoice, ThirdPartyLine } from '../../shared/ui';
import { UserText } from '../../shared/ui/UserText';
import { When } from '../../shared/words';
import { ShareChoice, useSharedText, useShareChoice } from '../plans';
import classes from './couples.module.css';
import { words as all } from './couples.words';

const words = all.reflection;

/** The couple and the coach as the client sees them. */
export interface OwnWork {
  id: string;
  alias: string;
  coachName: string;
}

/** What one partner writes for themselves about a joint action. It opens on a press, as others may see the screen. */
export function JointReflection({
  own,
  action,
  stored,
}: {
  own: OwnWork;
  action: { key: string; title: string; prompt: string };
  stored: JointReflectionPartsFragment | null;
}) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Editor own={own} action={action} stored={stored} />;
  return (
    <Button
      size="md"
      variant="subtle"
      aria-label={words.openOf(action.title)}
      onClick={() => setOpen(true)}
    >
      {words.open}
    </Button>
  );
}

function Editor({ own, action, stored }: Parameters<typeof JointReflection>[0]) {
  const { id, alias, coachName } = own;
  const client = useApolloClient();
  const key = `joint-reflection.${id}.${action.key}`;
  const { draft, shared, share, busy } = useSharedText(key, stored, async (edit) => {
    const { text, version } = edit;
    const { data } = await client.mutate({
      mutation: SaveJointReflectionDocument,
      variables: { input: { id, action: action.key, text, version, shared: edit.shared } },
      update: (cache, { data: answered }) => {
        const saved = answered?.saveJointReflection;
        if (saved?.__typename !== 'JointReflection') return;
        cache.modify({
          id: cache.identify({ __typename: 'OwnCouple', id }),
          fields: {
            reflections: (known, { toReference, readField }) => [
              ...(known as []).filter((each) => readField('id', each) !== saved.id),
              toReference(saved)!,
            ],
          },
        });
      },
    });
    return data!.saveJointReflection;
  });
  const choose = useShareChoice(coachName, share);
  const field = `prompt-${action.key}`;
  return (
    <div className={classes.alone}>
      <p id={field} className="footing-voice">
        {action.prompt}
      </p>
      <p className={classes.soft}>{words.onlyYours(alias)}</p>
      <Textarea
        aria-label={words.label(action.title)}
        aria-describedby={field}
        autosize
        minRows={4}
        value={draft.text}
        onChange={(event) => draft.setText(event.currentTarget.value)}
      />
      <SaveStatus status={draft.status} />
      <ThirdPartyLine />
      <StaleChoice draft={draft} />
      <ShareChoice
        shared={shared}
        coachName={coachName}
        what={words.what}
        busy={busy}
        onChange={(next) => void choose(next)}
      />
    </div>
  );
}

/** What the client wrote about what they can no longer do together. */
export function WrittenAlone({
  reflections,
  title: sheet = words.written,
}: {
  reflections: readonly JointReflectionPartsFragment[];
  title?: string;
}) {
  const written = reflections.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <Sheet title={sheet}>
      <details className={classes.actions}>
        <summary>{words.show(written.length)}</summary>
        <ul className={classes.notes}>
          {written.map(({ id, title, text, shared, savedAt }) => (
            <li key={id}>
              <h3 className={classes.actionTitle}>{title}</h3>
              <UserText as="p">{text}</UserText>
              <p className={classes.soft}>
                <When at={savedAt} capital /> · {shared ? words.shared : words.notShared}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </Sheet>
  );
}
