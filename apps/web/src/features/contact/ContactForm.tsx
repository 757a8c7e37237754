import { Button, TextInput } from '@mantine/core';
import type { ContactBegunBy, ContactMeans } from '@footing/contract';
import { CONTACT_DAYS_BACK } from '@footing/plan-engine';
import { useEffect, useId, useRef, useState } from 'react';
import { useNow } from '../../shared/words';
import { ChoiceButtons } from './ChoiceButtons';
import type { ContactEntry } from './contact-queue';
import { FEELINGS, MEANS } from './contact-words';
import classes from './contact.module.css';

const DAY = 86_400_000;
const WHEN = [
  { key: 'NOW', label: 'Just now' },
  { key: 'EARLIER', label: 'Earlier' },
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
      <ChoiceButtons label="By what" options={MEANS} chosen={means} onChoose={setMeans} />
      <ChoiceButtons label="When" options={WHEN} chosen={when} onChoose={setWhen} />
      {when === 'EARLIER' && (
        <TextInput
          type="datetime-local"
          size="md"
          label="The moment, about"
          value={moment}
          max={localMoment(now)}
          min={localMoment(now - CONTACT_DAYS_BACK * DAY)}
          error={problem}
          onChange={(event) => setMoment(event.currentTarget.value)}
        />
      )}
      <ChoiceButtons
        label="How it felt, if you like"
        options={FELT}
        chosen={felt}
        onChoose={(key) => setFelt(key === felt ? null : key)}
      />
      <div role="group" aria-labelledby={began}>
        <h2 id={began} ref={first} tabIndex={-1} className={classes.question}>
          Who began it?
        </h2>
        <div className={classes.who}>
          <Button size="lg" classNames={{ label: classes.whoLabel }} onClick={() => log('CLIENT')}>
            I did
          </Button>
          <Button
            size="lg"
            variant="light"
            classNames={{ label: classes.whoLabel }}
            onClick={() => log('OTHER')}
          >
            {other} did
          </Button>
        </div>
        <p className={classes.soft}>With that it is noted. What was said stays with you.</p>
      </div>
    </div>
  );
}

function problemOf(at: number): string | null {
  if (Number.isNaN(at)) return 'Please choose when it was.';
  if (at > Date.now() + 60_000) return 'This is still to come.';
  return at < Date.now() - CONTACT_DAYS_BACK * DAY
    ? `Contacts of the last ${CONTACT_DAYS_BACK} days can be noted.`
    : null;
}

/** The value format of `datetime-local`: local time, to the minute. */
function localMoment(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
