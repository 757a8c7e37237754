import { useQuery } from '@apollo/client/react';
import { QuestionsToAnswerDocument, type ResultPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { AskPassword } from './AskPassword';
import { answerWords } from './choices';
import classes from './questions.module.css';

/**
 * The answers as they were given; the words of the choices are fetched when somebody looks. Those to the safety
 * questions need the password first: whoever picks up the phone must not read them.
 */
export function GivenAnswers({
  questionnaire,
  answers,
}: {
  questionnaire: string;
  answers: NonNullable<ResultPartsFragment['answers']>;
}) {
  const [open, setOpen] = useState(false);
  const [mayRead, setMayRead] = useState(questionnaire !== 'safety');
  const shown = mayRead ? answers : [];
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
      {!mayRead && <AskPassword onConfirmed={() => setMayRead(true)} />}
      <dl hidden={!mayRead}>
        {shown.map(({ question, text, value }) => (
          <div key={question}>
            <dt>{text}</dt>
            <dd>{wordsOf(question, value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
