import {
  answerTo,
  bandOf,
  shownQuestions,
  type FormAnswers,
  type FormContent,
} from '@footing/plan-engine';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Sheet } from '../../../shared/ui';
import { exactDayWords, localDateOf, Sentence, useNow, When, WhenDay } from '../../../shared/words';
import { GivenFormAnswers, GivenScores, givenWords } from '../answering/GivenFormAnswers';
import { answersFrom, contentFrom } from '../content';
import { addDays } from '@footing/kernel';
import type { SentForm } from './FormsSection';
import { words } from './of-client.words';
import type { PointOfDay } from '../../../shared/ui/day-chart/DayChart';
import { ScoreChart } from './ScoreChart';
import classes from './of-client.module.css';

/** A finished form whose answers the coach can read. */
interface Read {
  id: string;
  /** A day in the client's time zone. */
  on: string;
  content: FormContent;
  answers: FormAnswers;
  scores: { score: string; value: number | null }[];
}

/** One form that the client finished once or more, the latest first: scores over time, a comparison, and each answer. */
export function FormOverTime({
  forms,
  callName,
  zone,
}: {
  forms: readonly SentForm[];
  callName: string;
  zone: string;
}) {
  const reads = forms.flatMap((form) => readOf(form, zone)).reverse();
  return (
    <section className={classes.group} aria-label={forms[0]!.title}>
      <h2>{forms[0]!.title}</h2>
      <Scores reads={reads} />
      {reads.length > 1 && <Compare reads={reads} />}
      {forms.map((form, at) => (
        <Finished key={form.id} form={form} callName={callName} zone={zone} open={at === 0} />
      ))}
    </section>
  );
}

function readOf(
  { id, answeredAt, content: parts, answers: given }: SentForm,
  zone: string,
): Read[] {
  if (!given?.answers) return [];
  const content = contentFrom(parts);
  return [
    {
      id,
      on: localDateOf(answeredAt!, zone),
      content,
      answers: answersFrom(content, given.answers),
      scores: given.scores ?? [],
    },
  ];
}

/** The scores of the latest version, each with a chart once there are two values. */
function Scores({ reads }: { reads: readonly Read[] }) {
  const latest = reads.at(-1);
  return latest?.content.scores.map((score) => {
    const points = reads.flatMap(({ id, on, scores }): PointOfDay[] => {
      const value = scores.find((each) => each.score === score.key)?.value ?? null;
      return value === null ? [] : [{ id, on, value }];
    });
    return points.length < 2 ? null : (
      <OverTime key={score.key} points={points} content={latest.content} score={score} />
    );
  });
}

function OverTime({
  points,
  content,
  score,
}: {
  points: readonly PointOfDay[];
  content: FormContent;
  score: FormContent['scores'][number];
}) {
  const [asTable, setAsTable] = useState(false);
  return (
    <div className={classes.sheet}>
      <Sheet
        title={words.overTime.title(score.name)}
        actions={
          <Button
            size="compact-sm"
            variant="subtle"
            className="footing-screen-only"
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? words.overTime.asChart : words.overTime.asTable}
          </Button>
        }
      >
        {asTable ? (
          <table className={classes.table} aria-label={words.overTime.table}>
            <thead>
              <tr>
                <th scope="col">{words.overTime.day}</th>
                <th scope="col">{words.overTime.value}</th>
                {score.bands.length > 0 && <th scope="col">{words.overTime.band}</th>}
              </tr>
            </thead>
            <tbody>
              {points.map(({ id, on, value }) => (
                <tr key={id}>
                  <td>{exactDayWords(on)}</td>
                  <td>{value}</td>
                  {score.bands.length > 0 && <td>{bandOf(score, value)?.name}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <ScoreChart points={points} score={score} content={content} />
        )}
      </Sheet>
    </div>
  );
}

/** The answers on two dates side by side, the two latest at first. */
function Compare({ reads }: { reads: readonly Read[] }) {
  const [chosen, setChosen] = useState<[string, string] | null>(null);
  const [firstId, secondId] = chosen ?? [reads.at(-2)!.id, reads.at(-1)!.id];
  const find = (id: string) => reads.find((each) => each.id === id) ?? reads.at(-1)!;
  const [first, second] = [find(firstId), find(secondId)];
  const keys = new Set(second.content.questions.map(({ key }) => key));
  const questions = [
    ...second.content.questions,
    // Questions that a later version no longer asks.
    ...first.content.questions.filter(({ key }) => !keys.has(key)),
  ].filter(({ kind }) => kind !== 'SECTION');
  const days = reads.map(({ id, on }) => ({ value: id, label: exactDayWords(on) }));
  return (
    <details className={classes.sheet}>
      <summary>{words.compare.title}</summary>
      <div className={classes.choices}>
        <NativeSelect
          label={words.compare.first}
          value={first.id}
          data={days}
          onChange={(event) => setChosen([event.currentTarget.value, secondId])}
        />
        <NativeSelect
          label={words.compare.second}
          value={second.id}
          data={days}
          onChange={(event) => setChosen([firstId, event.currentTarget.value])}
        />
      </div>
      {/* Focusable because it scrolls. */}
      <div className={classes.frame} role="region" aria-label={words.compare.table} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.compare.question}</th>
              <th scope="col">{exactDayWords(first.on)}</th>
              <th scope="col">{exactDayWords(second.on)}</th>
            </tr>
          </thead>
          <tbody>
            {second.content.scores.map((score) => {
              const [before, after] = [first, second].map(
                ({ scores }) => scores.find((each) => each.score === score.key)?.value ?? '–',
              );
              return (
                <tr key={score.key}>
                  <th scope="row">{score.name}</th>
                  <td>{before}</td>
                  <td className={before === after ? undefined : classes.changed}>{after}</td>
                </tr>
              );
            })}
            {questions.map(({ key, text }) => {
              const [before, after] = [saidOf(first, key), saidOf(second, key)];
              return (
                <tr key={key}>
                  <th scope="row">{text}</th>
                  <td>{before}</td>
                  <td className={before === after ? undefined : classes.changed}>{after}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** What was answered, in the words of the version that was answered. */
function saidOf({ content, answers }: Read, key: string): string {
  const question = shownQuestions(content, answers).find((each) => each.key === key);
  return question ? givenWords(question, answerTo(question, answers)) : '–';
}

function Finished({
  form,
  callName,
  zone,
  open,
}: {
  form: SentForm;
  callName: string;
  zone: string;
  open: boolean;
}) {
  const [read] = readOf(form, zone);
  const when = <Sentence text={words.finished} when={<When at={form.answeredAt!} say="on" />} />;
  if (!read) {
    return (
      <p className={classes.soft}>
        {when} · {words.keptPrivate(callName)}
      </p>
    );
  }
  return (
    <details className={classes.answersOf} open={open}>
      <summary>{when}</summary>
      {form.answers!.tellsCoach && <p className={classes.told}>{words.told}</p>}
      {form.sharedAt !== form.answers!.sentAt && (
        <p className={classes.soft}>
          <Sentence text={words.sharedLater} when={<When at={form.sharedAt!} say="on" />} />
        </p>
      )}
      <OutOfDate form={form} zone={zone} />
      <GivenScores content={read.content} scores={read.scores} />
      <GivenFormAnswers content={read.content} answers={read.answers} />
      <Button
        mt="sm"
        size="compact-md"
        variant="subtle"
        className="footing-at-start footing-screen-only"
        onClick={() => window.print()}
      >
        {words.print}
      </Button>
    </details>
  );
}

/** Says so once the answers no longer say how things are now. */
function OutOfDate({ form: { content, answeredAt }, zone }: { form: SentForm; zone: string }) {
  const today = localDateOf(useNow(), zone);
  if (content.validForDays === null) return null;
  const until = addDays(localDateOf(answeredAt!, zone), content.validForDays);
  if (today < until) return null;
  return (
    <p className={classes.soft}>
      <Sentence text={words.outOfDate} day={<WhenDay on day={until} />} />
    </p>
  );
}
