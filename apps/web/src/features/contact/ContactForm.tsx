import { Button, TextInput } from '@mantine/core';
import type { ContactBegunBy, ContactMeans } from '@footing/contract';
import { CONTACT_DAYS_BACK } from '@footing/plan-engine';
import { useEffect, useId, useRef, useState } from 'react';
import { useNow } from '../../shared/words';
import { ChoiceButtons } from './ChoiceButtons';
import type { ContactEntry } from './contact-queue';
import { FEELINGS, MEANS, words } from './contact.words';
import classes from './contact.module.css';

const DAY = 86_400_000;
const WHEN = [
  { key: 'NOW', label: words.form.whenOptions.NOW },
  { key: 'EARLIER', label: words.form.whenOptions.EARLIER },
] as const;
const FELT = FEELINGS.map((label, index) => ({ key: String(index + 1), label }));

/** Every field has a default, so that one tap on who started the contact is enough. */
export function ContactForm({
  other,
  again,
  onDone,
}: {
  /** The other person's name, capitalized for the beginning of a sentence. */
  other: string;
  /** The form was opened again, so it takes the focus. */
  again: boolean;
  onDone: (entry: ContactEntry, at: number) => void;
}) {
  const [means, setMeans] = useState<ContactMeans>('MESSAGE');
  const [when, setWhen] = useState<'NOW' | 'EARLIER'>('NOW');
  const [moment, setMoment] = useState('');
  const [felt, setFelt] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const now = useNow();
  const began = useId();
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (again) first.current?.focus();
  }, [again]);
  const log = (begunBy: ContactBegunBy) => {
    const at = when === 'NOW' ? Date.now() : Date.parse(moment);
    const wrong = problemOf(at);
    setProblem(wrong);
    if (wrong === null) onDone({ begunBy, means, felt: felt === null ? null : Number(felt) }, at);
  };
  return (
    <div className={classes.form}>
      <ChoiceButtons label={words.form.means} options={MEANS} chosen={means} onChoose={setMeans} />
      <ChoiceButtons label={words.form.when} options={WHEN} chosen={when} onChoose={setWhen} />
      {when === 'EARLIER' && (
        <TextInput
          type="datetime-local"
          size="md"
          label={words.form.moment}
          value={moment}
          max={localMoment(now)}
          min={localMoment(now - CONTACT_DAYS_BACK * DAY)}
          error={problem}
          onChange={(event) => setMoment(event.currentTarget.value)}
        />
      )}
      <ChoiceButtons
        label={words.form.felt}
        options={FELT}
        chosen={felt}
        onChoose={(key) => setFelt(key === felt ? null : key)}
      />
      <div role="group" aria-labelledby={began}>
        <h2 id={began} ref={first} tabIndex={-1} className={classes.question}>
          {words.form.who}
        </h2>
        <div className={classes.who}>
          <Button size="lg" classNames={{ label: classes.whoLabel }} onClick={() => log('CLIENT')}>
            {words.form.you}
          </Button>
          <Button
            size="lg"
            variant="light"
            classNames={{ label: classes.whoLabel }}
            onClick={() => log('OTHER')}
          >
            {words.form.other(other)}
          </Button>
        </div>
        <p className={classes.soft}>{words.form.saves}</p>
      </div>
    </div>
  );
}

function problemOf(at: number): string | null {
  if (Number.isNaN(at)) return words.form.whenMissing;
  if (at > Date.now() + 60_000) return words.form.ahead;
  const isOld = at < Date.now() - CONTACT_DAYS_BACK * DAY;
  return isOld ? words.form.tooLongAgo(CONTACT_DAYS_BACK) : null;
}

/** The value format of `datetime-local`: local time, to the minute. */
function localMoment(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
