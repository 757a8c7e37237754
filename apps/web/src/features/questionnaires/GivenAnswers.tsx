import { useQuery } from '@apollo/client/react';
import { QuestionsToAnswerDocument, type ResultPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { answerWords } from './choices';
import classes from './questions.module.css';

/** The answers as they were given; the words of the choices are fetched when somebody looks. */
export function GivenAnswers({
  questionnaire,
  answers,
}: {
  questionnaire: string;
  answers: NonNullable<ResultPartsFragment['answers']>;
}) {
  const [open, setOpen] = useState(false);
  const { data } = useQuery(QuestionsToAnswerDocument, {
    variables: { key: questionnaire },
    fetchPolicy: 'cache-first',
    skip: !open,
  });
  const wordsOf = (key: string, value: string) => {
    const question = data?.questionnaire.questions.find((each) => each.key === key);
    return question ? answerWords(question, value) : '';
  };
  return (
    <details className={classes.answers} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What you answered</summary>
      <dl>
        {answers.map(({ question, text, value }) => (
          <div key={question}>
            <dt>{text}</dt>
            <dd>{wordsOf(question, value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
