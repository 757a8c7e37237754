import { QuestionsAnsweredDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Sheet } from '../../../shared/ui';
import { DayChart, type PointOfDay } from '../../../shared/ui/day-chart/DayChart';
import { localDateOf } from '../../../shared/words';
import { AnswersTable } from './AnswersTable';
import { pointWords, words } from './answers.words';
import type { Result, SharedResult } from '../types';
import classes from './answers.module.css';

/** How shared answers to the same questions have changed: a chart of one question or a table of all. */
export function AnswersOverTime({ results, zone }: { results: readonly Result[]; zone: string }) {
  const shared = results.filter((result): result is SharedResult => Boolean(result.answers));
  const keys = [...new Set(shared.map(({ questionnaire }) => questionnaire))];
  return keys.map((key) => {
    const of = shared.filter(({ questionnaire }) => questionnaire === key).reverse();
    return of.length < 2 ? null : <OfOne key={key} results={of} zone={zone} />;
  });
}

/** Answers to one questionnaire, the oldest first. */
function OfOne({ results, zone }: { results: readonly SharedResult[]; zone: string }) {
  const { questionnaire, title } = results[0]!;
  const { data } = useQuery(QuestionsAnsweredDocument, { variables: { key: questionnaire } });
  const [chosen, choose] = useState<string | null>(null);
  const [asTable, setAsTable] = useState(false);
  const questions = data?.questionnaire.questions ?? [];
  const scales = questions.filter(({ kind }) => kind === 'SCALE');
  const question = scales.find(({ key }) => key === chosen) ?? scales[0];
  const textOf = (key: string) =>
    results.at(-1)!.answers.find((answer) => answer.question === key)?.text ?? key;
  const max = question?.max ?? 10;
  const points = results.flatMap(({ id, answeredAt, answers }): PointOfDay[] => {
    const answer = answers.find((each) => each.question === question?.key);
    return answer ? [{ id, on: localDateOf(answeredAt, zone), value: Number(answer.value) }] : [];
  });
  return (
    <div className={classes.overTime}>
      <Sheet
        title={words.overTime.title(title)}
        actions={
          <Button size="compact-sm" variant="subtle" onClick={() => setAsTable(!asTable)}>
            {asTable ? words.overTime.asChart : words.overTime.asTable}
          </Button>
        }
      >
        {asTable ? (
          <AnswersTable results={results} questions={questions} zone={zone} />
        ) : (
          question && (
            <>
              <NativeSelect
                label={words.overTime.question}
                value={question.key}
                onChange={(event) => choose(event.currentTarget.value)}
                data={scales.map(({ key }) => ({ value: key, label: textOf(key) }))}
                mb="sm"
              />
              {/* The field cuts off a long question. */}
              <p className={classes.asked}>{textOf(question.key)}</p>
              <DayChart
                points={points}
                min={question.min ?? 0}
                max={max}
                label={words.overTime.keys(textOf(question.key))}
                said={({ on, value }) => pointWords(on, value, max)}
                height={150}
                margins={{ left: 26, bottom: 28, inner: 8 }}
              />
            </>
          )
        )}
      </Sheet>
    </div>
  );
}
