import { lengthOf } from '@footing/kernel';
import { HELPED_TEXT, PERSON_NAME, PERSON_PHONE } from '@footing/plan-engine';
import {
  SaveHardMomentsDocument,
  type HardMomentsPartsFragment,
  type MyHardMomentsQuery,
} from '@footing/contract';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { toast, useChange } from '../../shared/ui';
import { focusOnMount } from '../../shared/ui/focus/focus-on-mount';
import { linesOf } from './AtHand';
import { dialed } from './dialed';
import { words } from './hard-moments.words';
import { useKeptAtHand } from './useKeptAtHand';
import classes from './hard-moments.module.css';

const SHORTEST = 3;

/** What the client wants at hand the next time. Another device's version is shown before it is replaced. */
export function EditAtHand({
  kept,
  refetch,
  onClose,
}: {
  kept: HardMomentsPartsFragment;
  refetch: () => Promise<{ data?: MyHardMomentsQuery }>;
  onClose: () => void;
}) {
  const { draft, isKept, change, forget } = useKeptAtHand(kept);
  const { name, phone, helped } = draft;
  const [version, setVersion] = useState(draft.version);
  const [tried, setTried] = useState(false);
  // The version of another device, as soon as it can be shown.
  const [other, setOther] = useState<HardMomentsPartsFragment | null>(null);
  const [isReading, setReading] = useState(false);
  const saving = useChange(SaveHardMomentsDocument, {
    offlineMessage: isKept ? words.edit.offline : words.edit.offlineHere,
  });
  const over = lengthOf(helped) - HELPED_TEXT;
  const isEmpty = name.trim() === '' && phone.trim() === '';
  const hasNoName = !isEmpty && name.trim() === '';
  const hasNoPhone = !isEmpty && dialed(phone).replace(/\D/g, '').length < SHORTEST;
  /** Only a version that is on the screen can be replaced. */
  const showOther = async () => {
    setReading(true);
    const theirs = await refetch().then(
      ({ data }) => data?.hardMoments ?? null,
      () => null,
    );
    setReading(false);
    if (!theirs) return toast.problem(words.edit.staleUnread);
    setOther(theirs);
    setVersion(theirs.version);
  };
  const save = async () => {
    setTried(true);
    if (hasNoName || hasNoPhone || over > 0) return;
    checkForCrisis(helped);
    const input = {
      helped,
      personName: isEmpty ? null : name.trim(),
      personPhone: isEmpty ? null : phone.trim(),
      version,
    };
    const refused: string[] = [];
    const saved = await saving.run({ input }, ({ code }) => {
      refused.push(code);
      return code === 'STALE';
    });
    if (refused.includes('STALE')) await showOther();
    if (!saved) return;
    toast.done(words.edit.saved);
    close();
  };
  const close = () => {
    forget();
    onClose();
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
        {other && (
          <div role="alert">
            <p>{words.edit.stale}</p>
            <p className={classes.other} dir="auto">
              {[other.personName, other.personPhone, other.helped].filter(Boolean).join('\n')}
            </p>
          </div>
        )}
        <div className={classes.row}>
          <Button type="submit" size="md" loading={saving.busy || isReading}>
            {words.edit.save}
          </Button>
          <Button variant="subtle" size="md" onClick={close}>
            {words.edit.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}
