import { Button, Text } from '@mantine/core';
import { Markdown, PageHeader } from '../../shared/ui';
import { BackLink } from '../plans';
import type { Questionnaire } from './Asking';
import classes from './questions.module.css';

export function Intro({
  questionnaire: { title, intro, questions },
  onBegin,
  onLeave,
}: {
  questionnaire: Questionnaire;
  onBegin: () => void;
  onLeave?: (() => void) | undefined;
}) {
  return (
    <>
      <BackLink onLeave={onLeave} />
      <PageHeader title={title} />
      <Markdown text={intro} voice />
      <Text mt="md" c="dimmed">
        {questions.length} questions, one at a time. You can go back, and nothing is sent before you
        have looked it over.
      </Text>
      <div className={classes.foot}>
        <Button size="lg" fullWidth onClick={onBegin}>
          Begin
        </Button>
      </div>
    </>
  );
}
