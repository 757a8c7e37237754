import type { FormToAnswerQuery } from '@footing/contract';
import { pauseTellsAnswer, showsHelp } from '@footing/plan-engine';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { openHelp } from '../../../shared/help/help-overlay';
import { useMembership } from '../../../shared/session/store';
import { PageHeader } from '../../../shared/ui';
import { PasswordForAnswers, questionnaireClasses } from '../../questionnaires';
import { answersFrom, contentFrom } from '../content';
import { words } from './answering.words';
import { words as listWords } from './form-list.words';
import { GivenFormAnswers, GivenScores } from './GivenFormAnswers';
import { LeftOverAnswers } from './LeftOverAnswers';
import { ShareAnswers } from './ShareAnswers';
import classes from './answering.module.css';

/** A finished form: help first where the answers call for it, then who reads them, what came out, and the answers. */
export function FormDone({
  request,
  coachName,
  onConfirmed,
}: {
  request: FormToAnswerQuery['formRequest'];
  coachName: string;
  onConfirmed: () => void;
}) {
  const { practice } = useMembership();
  const content = contentFrom(request.content);
  const given = request.answers!;
  const answers = answersFrom(content, given.answers);
  const tells = given.shared
    ? 'NOTHING_MORE'
    : pauseTellsAnswer(content)
      ? 'ANSWER'
      : 'MAYBE_ANSWER';
  return (
    <>
      {given.answers && showsHelp(content, answers) && <Help />}
      <PageHeader title={words.done.title}>{request.title}</PageHeader>
      <p>
        {given.shared
          ? words.done.coachReads(coachName, practice.name)
          : words.done.onlyYou(coachName)}
      </p>
      <ShareAnswers form={request} coachName={coachName} />
      {given.pausesOutreach && (
        <p>
          {given.stillPauses
            ? `${words.done.paused(coachName)} ${words.done.pauseTold(coachName, tells)}`
            : words.done.pauseOver(coachName)}
        </p>
      )}
      {given.tellsCoach && (
        <p>
          {words.done.told(coachName)} {words.done.night}
        </p>
      )}
      {given.answers ? (
        <>
          {content.scores.length > 0 && (
            <>
              <h2 className={questionnaireClasses.subheading}>{words.done.scores}</h2>
              <GivenScores content={content} scores={given.scores ?? []} />
              <p>{words.done.scoresSay(coachName)}</p>
            </>
          )}
          <h2 className={questionnaireClasses.subheading}>{words.done.answers}</h2>
          <GivenFormAnswers content={content} answers={answers} />
          <LeftOverAnswers
            requestId={request.id}
            content={content}
            says={words.leftOver.finished}
          />
          <Button
            mt="md"
            variant="light"
            className="footing-screen-only"
            onClick={() => window.print()}
          >
            {words.done.print}
          </Button>
        </>
      ) : (
        <>
          <p>{words.done.password}</p>
          <PasswordForAnswers onConfirmed={onConfirmed} />
        </>
      )}
      <p className="footing-screen-only">
        <Anchor component={Link} to="/forms">
          {listWords.all}
        </Anchor>
      </p>
    </>
  );
}

function Help() {
  return (
    <section className={classes.help} aria-labelledby="form-help">
      <h2 id="form-help" className={questionnaireClasses.subheading}>
        {words.help.title}
      </h2>
      <p>{words.help.text}</p>
      <Button onClick={() => openHelp('top')}>{words.help.open}</Button>
    </section>
  );
}
