import {
  ShareJournalEntryDocument,
  UnshareJournalEntryDocument,
  type JournalEntryPartsFragment,
} from '@footing/contract';
import { Anchor, Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { useMembership } from '../../shared/session/store';
import { confirmThat, toast, useChange } from '../../shared/ui';
import { When } from '../../shared/words';
import { EntryForm } from './EntryForm';
import { journalQueue } from './journal-queue';
import { useKeptEntry } from './useKeptEntry';
import { sourceWords, words } from './journal.words';
import classes from './journal.module.css';

export interface Coach {
  id: string;
  name: string;
}

interface OfEntry {
  entry: JournalEntryPartsFragment;
  /** Null as long as it is not known who it is. */
  coach: Coach | null;
  onChanged: (entry: JournalEntryPartsFragment) => void;
}

/** One text of the list: an entry can be edited, shared and deleted here, others where they were written. */
export function JournalItem({ entry, coach, onChanged }: OfEntry) {
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { source, at, text, mood, prompt, title, shared } = entry;
  const from = sourceWords(source, title);
  return (
    <li ref={item} tabIndex={-1} className={classes.item}>
      <p className={classes.head}>
        <When at={at} say="dayTime" capital />
        <span>
          {shared ? words.list.shared(coach?.name ?? words.yourCoach) : words.list.onlyYou}
        </span>
        {mood !== null && <span>{words.list.mood(mood)}</span>}
        {from && <span>{from}</span>}
      </p>
      {prompt && <p className={classes.prompt}>{prompt}</p>}
      {editing ? (
        <EditEntry
          entry={entry}
          onDone={() => {
            setEditing(false);
            item.current?.focus();
          }}
        />
      ) : (
        <>
          <p className={classes.text} dir="auto">
            {text}
          </p>
          {source === 'ENTRY' ? (
            <Actions
              entry={entry}
              coach={coach}
              onChanged={onChanged}
              onEdit={() => setEditing(true)}
            />
          ) : (
            <WhereItIs entry={entry} />
          )}
        </>
      )}
    </li>
  );
}

function EditEntry({ entry, onDone }: { entry: JournalEntryPartsFragment; onDone: () => void }) {
  const queue = useMemberQueue(journalQueue);
  const { id, text, mood, prompt, version } = entry;
  const draft = useKeptEntry(id, { text, mood, prompt, version });
  const close = () => {
    draft.forget();
    onDone();
  };
  return (
    <EntryForm
      draft={draft}
      label={words.list.editLabel}
      focus
      onSave={(saved) => {
        const made = { kind: 'made' as const, madeAt: Date.now() };
        void queue.put(id, { ...made, ...saved, at: null, version: draft.version });
        close();
      }}
    >
      <Button variant="subtle" size="md" onClick={close}>
        {words.list.cancel}
      </Button>
    </EntryForm>
  );
}

function Actions({ entry, coach, onChanged, onEdit }: OfEntry & { onEdit: () => void }) {
  const queue = useMemberQueue(journalQueue);
  const { practice } = useMembership();
  const { id, version, shared, text, mood, prompt, at } = entry;
  const coachName = coach?.name ?? words.yourCoach;
  const sharing = useChange(ShareJournalEntryDocument, {
    says: words.list.nowShared(coachName),
    done: onChanged,
  });
  const stopping = useChange(UnshareJournalEntryDocument, {
    says: words.list.unshared,
    done: onChanged,
  });
  const busy = sharing.busy || stopping.busy;
  const share = async ({ id: coachId, name }: Coach) => {
    const isSure = await confirmThat({
      title: words.confirmShare.title(name),
      words: words.confirmShare.text(name, practice.name),
      yes: words.confirmShare.yes,
      no: words.confirmShare.no,
    });
    if (isSure) await sharing.run({ id, version, coachId });
  };
  const remove = () => {
    void queue.put(id, { kind: 'takenBack' });
    toast.undo(shared ? words.list.deletedShared : words.list.deleted, () => {
      const made = { kind: 'made' as const, madeAt: Date.now() };
      void queue.put(crypto.randomUUID(), { ...made, text, mood, prompt, at, version: 0 });
    });
  };
  return (
    <div className={classes.actions}>
      <Button variant="subtle" size="compact-md" onClick={onEdit}>
        {words.list.edit}
      </Button>
      {shared ? (
        <Button
          variant="subtle"
          size="compact-md"
          disabled={busy}
          onClick={() => void stopping.run({ id })}
        >
          {words.list.unshare}
        </Button>
      ) : (
        <Button
          variant="subtle"
          size="compact-md"
          disabled={busy || !coach}
          onClick={() => coach && void share(coach)}
        >
          {words.list.share(coachName)}
        </Button>
      )}
      <Button variant="subtle" size="compact-md" onClick={remove}>
        {words.list.delete}
      </Button>
    </div>
  );
}

/** The way to the page where it can be shared, changed or deleted. */
function WhereItIs({ entry: { source, actionId } }: { entry: JournalEntryPartsFragment }) {
  const { reflection, joint, breather } = words.list.go;
  if (source === 'BREATHER') return <Go to="/breather">{breather}</Go>;
  if (source === 'JOINT_REFLECTION') return <Go to="/you/together">{joint}</Go>;
  return actionId && <Go to={`/plan/reflection/${actionId}`}>{reflection}</Go>;
}

const Go = ({ to, children }: { to: string; children: string }) => (
  <Anchor component={Link} to={to}>
    {children}
  </Anchor>
);
