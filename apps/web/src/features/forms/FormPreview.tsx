import type { FormContent, FormQuestion } from '@footing/plan-engine';
import { Markdown } from '../../shared/ui';
import { noticeLines } from './answering/answering.words';
import { partWords, words } from './preview.words';
import classes from './forms.module.css';

/** A form to read: what the client reads before the first question, all questions, and the scores. */
export function FormPreview({ title, content }: { title: string; content: FormContent }) {
  const lines = noticeLines(content, words.coach);
  return (
    <div className={classes.preview}>
      <h2>{title}</h2>
      {content.intro && <Markdown text={content.intro} voice />}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{words.readers[content.readers]}</p>
      <ol className={classes.asked}>
        {content.questions.map((question) => (
          <li key={question.key}>
            <Asked question={question} content={content} />
          </li>
        ))}
      </ol>
      {content.scores.map((score) => (
        <section key={score.key}>
          <h3>{score.name}</h3>
          <ul>
            {score.bands.map((band) => (
              <li key={band.key}>
                {words.band(band.from, band.name)} {partWords(band)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Asked({ question, content }: { question: FormQuestion; content: FormContent }) {
  const { kind, text, help, required, showIf, scale, choices } = question;
  if (kind === 'SECTION') return <Markdown text={text} voice />;
  const facts = [words.kinds[kind], required ? words.required : words.optional];
  if (scale) facts.push(words.scale(scale));
  if (showIf) facts.push(words.showIf(showIf, content));
  return (
    <>
      <h3>{text}</h3>
      {help && <p>{help}</p>}
      <p className={classes.facts}>{facts.join(' · ')}</p>
      {choices.length > 0 && (
        <ul>
          {choices.map((choice) => (
            <li key={choice.key}>
              {words.choice(choice)} {partWords(choice)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
