import { useQuery } from '@apollo/client/react';
import { QuestionsToAnswerDocument, type ResultPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { PasswordForAnswers } from './PasswordForAnswers';
import { answerWords } from '../form/answer-choices';
import { words } from '../questionnaires.words';
import classes from '../questionnaires.module.css';

/**
 * The answers as given; labels of the choices are fetched when opened. The server returns answers for some minutes
 * after they were given, later only after the password was confirmed: somebody who picks up the phone must not read them.
 * Answers to the safety questions need the password every time.
 */
export function GivenAnswers({
  questionnaire,
  answers,
}: {
  questionnaire: string;
  answers: ResultPartsFragment['answers'];
}) {
  const [open, setOpen] = useState(false);
  const [confirmed, setConfirmed] = useState(questionnaire !== 'safety');
  const mayRead = confirmed && answers !== null;
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
      <summary>{words.given.title}</summary>
      {!mayRead && <PasswordForAnswers onConfirmed={() => setConfirmed(true)} />}
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
