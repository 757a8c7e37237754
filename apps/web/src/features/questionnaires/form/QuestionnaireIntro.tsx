import { Button, Text } from '@mantine/core';
import { Markdown, PageHeader } from '../../../shared/ui';
import { BackLink } from '../../plans';
import type { Questionnaire } from '../types';
import { words } from '../questionnaires.words';
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
        {words.intro.says(questions.length)}
      </Text>
      {answered > 0 && <Text mt="md">{words.intro.stillHere(answered, questions.length)}</Text>}
      <div className={classes.foot} data-column>
        <Button size="lg" fullWidth onClick={onBegin}>
          {answered > 0 ? words.intro.continue : words.intro.start}
        </Button>
        {answered > 0 && (
          <Button size="md" variant="subtle" fullWidth onClick={onStartOver}>
            {words.intro.startOver}
          </Button>
        )}
      </div>
    </>
  );
}
