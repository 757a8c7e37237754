import { lengthOf } from '@footing/kernel';
import { HELPED_TEXT, PERSON_NAME, PERSON_PHONE } from '@footing/plan-engine';
import type { HardMomentsPartsFragment } from '@footing/contract';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { toast } from '../../shared/ui';
import { focusOnMount } from '../../shared/ui/focus/focus-on-mount';
import { AT_HAND, atHandQueue, otherVersion } from './at-hand-queue';
import { linesOf } from './AtHand';
import { dialed } from './dialed';
import { words } from './hard-moments.words';
import { useKeptAtHand } from './useKeptAtHand';
import classes from './hard-moments.module.css';

const SHORTEST = 3;

/**
 * What the client wants at hand the next time. It is saved without a connection too, and sent later. Another device's
 * version is shown before it is replaced.
 */
export function EditAtHand({
  kept,
  onClose,
}: {
  kept: HardMomentsPartsFragment;
  onClose: () => void;
}) {
  const { draft, isKept, change, forget } = useKeptAtHand(kept);
  const { name, phone, helped } = draft;
  const [tried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const queue = useMemberQueue(atHandQueue);
  const refused = queue.entries.find(({ state }) => state === 'refused');
  const other = refused ? otherVersion() : null;
  const over = lengthOf(helped) - HELPED_TEXT;
  const isEmpty = name.trim() === '' && phone.trim() === '';
  const hasNoName = !isEmpty && name.trim() === '';
  const hasNoPhone = !isEmpty && dialed(phone).replace(/\D/g, '').length < SHORTEST;
  const close = () => {
    forget();
    onClose();
  };
  const save = async () => {
    setTried(true);
    if (hasNoName || hasNoPhone || over > 0) return;
    checkForCrisis(helped);
    setBusy(true);
    const version = other?.version ?? draft.version;
    const entry = { name, phone, helped, version };
    await queue.put(AT_HAND, { kind: 'made', madeAt: Date.now(), ...entry });
    setBusy(false);
    const unsent = queue.entries.find(({ id }) => id === AT_HAND);
    if (unsent?.state === 'refused') return;
    if (!unsent) toast.done(words.edit.saved);
    close();
  };
  const cancel = () => {
    if (refused) queue.drop(AT_HAND);
    close();
  };
  const ideas = words.edit.ideas.filter((idea) => !linesOf(helped).includes(idea));
  return (
    <section className={classes.one} aria-labelledby="next-hard-moment">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div>
          <h2 id="next-hard-moment" tabIndex={-1} ref={focusOnMount}>
            {words.edit.title}
          </h2>
          <p>{words.edit.readers}</p>
        </div>
        <TextInput
          label={words.edit.name}
          size="md"
          maxLength={PERSON_NAME}
          autoComplete="off"
          value={name}
          error={tried && hasNoName && words.edit.noName}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          type="tel"
          label={words.edit.phone}
          size="md"
          maxLength={PERSON_PHONE}
          autoComplete="off"
          value={phone}
          error={tried && hasNoPhone && words.edit.wrongPhone}
          onChange={(event) => change({ phone: event.currentTarget.value })}
        />
        <Textarea
          label={words.edit.helped}
          size="md"
          autosize
          minRows={3}
          maxRows={12}
          value={helped}
          error={over > 0 && words.edit.tooLong(over)}
          onChange={(event) => change({ helped: event.currentTarget.value })}
        />
        {ideas.length > 0 && (
          <div>
            <p>{words.edit.add}</p>
            <div className={classes.row}>
              {ideas.map((idea) => (
                <Button
                  key={idea}
                  variant="light"
                  size="compact-md"
                  onClick={() => change({ helped: [...linesOf(helped), idea].join('\n') })}
                >
                  {idea}
                </Button>
              ))}
            </div>
          </div>
        )}
        {refused && !other && <p role="alert">{refused.message}</p>}
        {!isKept && <p role="status">{words.edit.notKept}</p>}
        {other && (
          <div role="alert">
            <p>{words.edit.stale}</p>
            <p className={classes.other} dir="auto">
              {[other.personName, other.personPhone, other.helped].filter(Boolean).join('\n')}
            </p>
          </div>
        )}
        <div className={classes.row}>
          <Button type="submit" size="md" loading={isBusy}>
            {words.edit.save}
          </Button>
          <Button variant="subtle" size="md" onClick={cancel}>
            {words.edit.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}
