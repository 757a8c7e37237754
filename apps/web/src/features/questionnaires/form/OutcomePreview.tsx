import { coachWillSee, findQuestionnaire, wordsForClient } from '@footing/library/questionnaires';
import {
  assess,
  type Answers as Assessable,
  type AnswerValue,
  type Question as Asked,
} from '@footing/plan-engine';
import { Markdown } from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import type { Answers, Questionnaire } from '../types';
import { answerWords } from './answer-choices';
import { words as all } from '../questionnaires.words';
import classes from '../questionnaires.module.css';

const words = all.review;

/**
 * The outcome and what the coach will see of it, computed locally before anything is sent. If this page does not know
 * the version of the questions, it shows nothing, and the result appears after saving.
 */
export function OutcomePreview({
  questionnaire: { key, version, questions },
  answers,
  coachName,
  isArchived,
  earlierUntil,
}: {
  questionnaire: Questionnaire;
  answers: Answers;
  coachName: string;
  isArchived: boolean;
  earlierUntil: string | null;
}) {
  const known = findQuestionnaire(key, version);
  if (!known) return null;
  const given = assessable(known.questions, answers);
  const assessed = assess(known, given);
  if (!assessed.ok) return null;
  const { outcome, rules } = assessed.value;
  const seen = isArchived ? [] : coachWillSee(known, outcome, given);
  const forThem = isArchived ? known.forArchived?.outcomes[outcome] : undefined;
  return (
    <section className={classes.follows} aria-labelledby="follows">
      <h2 id="follows" className={classes.subheading}>
        {words.ifSaved}
      </h2>
      <p className={classes.led}>{(forThem ?? known.outcomes[outcome])?.title}</p>
      <Markdown text={wordsForClient(known, outcome, rules, isArchived)} voice />
      {earlierUntil && outcome === 'PROCEED' && (
        <p>
          <Sentence text={words.earlierCount} when={<When at={earlierUntil} say="on" />} />
        </p>
      )}
      <h2 className={classes.subheading}>
        {seen.length > 0 ? words.coachSees(coachName) : nothingSeen(coachName, isArchived)}
      </h2>
      {seen.length > 0 && (
        <ul className={classes.seen}>
          {seen.map((each) =>
            each.kind === 'LINE' ? (
              <li key="line">{words.line(each.text)}</li>
            ) : (
              <li key={each.question.key}>
                {each.question.text}{' '}
                <strong>
                  {answerWords(
                    questions.find((one) => one.key === each.question.key)!,
                    answers[each.question.key] ?? '',
                  )}
                </strong>
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  );
}

const nothingSeen = (coachName: string, isArchived: boolean): string =>
  isArchived ? words.nobodySees : words.coachSeesNothing(coachName);

/** The answers in the engine's format. */
function assessable(questions: readonly Asked[], answers: Answers): Assessable {
  return Object.fromEntries(
    questions.flatMap(({ key, kind }): [string, AnswerValue][] => {
      const value = answers[key];
      if (value === undefined) return [];
      if (kind === 'SCALE') return [[key, Number(value)]];
      return [[key, kind === 'YES_NO' ? value === 'YES' : value]];
    }),
  );
}
