import { pauseNoticeOf, type FormContent } from '@footing/plan-engine';
import { Button, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMembership } from '../../../shared/session/store';
import { Markdown, PageHeader } from '../../../shared/ui';
import { questionnaireClasses } from '../../questionnaires';
import { noticeLines, words } from './answering.words';
import classes from './answering.module.css';

/** What the form is, who reads the answers, and who is told what. Shown before the first question, always. */
export function FormIntro({
  title,
  content,
  fromName,
  coachName,
  share,
  started,
  onChoose,
  onBegin,
}: {
  title: string;
  content: FormContent;
  fromName: string;
  coachName: string;
  share: boolean | null;
  started: boolean;
  onChoose: (share: boolean) => void;
  onBegin: () => void;
}) {
  const [tried, setTried] = useState(false);
  const count = content.questions.filter(({ kind }) => kind !== 'SECTION').length;
  const isMissing = content.readers === 'CLIENT_CHOOSES' && share === null;
  return (
    <>
      <PageHeader title={title}>
        {words.from(fromName)} · {words.questions(count)}
      </PageHeader>
      {content.intro && <Markdown text={content.intro} voice />}
      <Notice content={content} coachName={coachName} />
      <Readers
        content={content}
        coachName={coachName}
        share={share}
        error={tried && isMissing ? words.readers.missing : undefined}
        onChoose={onChoose}
      />
      <Text mt="md" c="dimmed">
        {words.saved}
      </Text>
      <div className={questionnaireClasses.foot} data-column>
        <Button
          size="lg"
          fullWidth
          onClick={() => {
            setTried(true);
            if (!isMissing) onBegin();
          }}
        >
          {started ? words.continue : words.start}
        </Button>
      </div>
    </>
  );
}

/** Says what some answers set off, who is told, and that nobody watches at night. */
function Notice({ content, coachName }: { content: FormContent; coachName: string }) {
  const lines = noticeLines(content, coachName);
  if (lines.length === 0) return null;
  return (
    <section className={classes.notice} aria-labelledby="notice">
      <h2 id="notice" className={questionnaireClasses.subheading}>
        {words.notice.title}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function Readers({
  content,
  coachName,
  share,
  error,
  onChoose,
}: {
  content: FormContent;
  coachName: string;
  share: boolean | null;
  error: string | undefined;
  onChoose: (share: boolean) => void;
}) {
  const { practice } = useMembership();
  const { readers } = content;
  if (readers !== 'CLIENT_CHOOSES') {
    return (
      <section aria-labelledby="readers">
        <h2 id="readers" className={questionnaireClasses.subheading}>
          {words.readers.title}
        </h2>
        <p>{words.readers[readers](coachName, practice.name)}</p>
      </section>
    );
  }
  const { onlyMe, coachAndMe } = words.readers;
  return (
    <Radio.Group
      mt="lg"
      size="lg"
      label={words.readers.choose}
      description={words.readers.later}
      value={share === null ? '' : String(share)}
      onChange={(value) => onChoose(value === 'true')}
      error={error}
    >
      <Stack gap="sm" mt="xs">
        <Radio
          size="md"
          value="false"
          label={onlyMe.label}
          description={
            pauseNoticeOf(content) === 'NONE' ? onlyMe.text(coachName) : onlyMe.pausing(coachName)
          }
        />
        <Radio
          size="md"
          value="true"
          label={coachAndMe.label(coachName)}
          description={coachAndMe.text(coachName, practice.name)}
        />
      </Stack>
    </Radio.Group>
  );
}
