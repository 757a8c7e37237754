import { Button, Text } from '@mantine/core';
import { Markdown, PageHeader } from '../../../shared/ui';
import { BackLink } from '../../plans';
import type { Questionnaire } from '../types';
import classes from '../questionnaires.module.css';

export function QuestionnaireIntro({
  questionnaire: { title, intro, questions },
  answered,
  onBegin,
  onStartOver,
  onLeave,
}: {
  questionnaire: Questionnaire;
  /** The number of stored answers. */
  answered: number;
  onBegin: () => void;
  onStartOver: () => void;
  onLeave?: (() => void) | undefined;
}) {
  return (
    <>
      <BackLink onLeave={onLeave} />
      <PageHeader title={title} />
      <Markdown text={intro} voice />
      <Text mt="md" c="dimmed">
        {questions.length} questions, one at a time. You can go back, and nothing is saved until you
        have looked it over.
      </Text>
      {answered > 0 && (
        <Text mt="md">
          {answered} of {questions.length} answers are still here.
        </Text>
      )}
      <div className={classes.foot} data-column>
        <Button size="lg" fullWidth onClick={onBegin}>
          {answered > 0 ? 'Continue' : 'Start'}
        </Button>
        {answered > 0 && (
          <Button size="md" variant="subtle" fullWidth onClick={onStartOver}>
            Start over
          </Button>
        )}
      </div>
    </>
  );
}
