import { FORM_LIMITS, FORM_READERS, type FormReaders } from '@footing/plan-engine';
import { Radio, Stack } from '@mantine/core';
import { LimitedText, MarkdownField } from '../../templates';
import { words as all } from './editor.words';
import type { FormText } from './form-text';
import { NumberField } from './NumberField';
import classes from './editor.module.css';

const words = all.about;

/** Title, introduction, and who reads the answers. */
export function AboutForm({
  text,
  edit,
}: {
  text: FormText;
  edit: (change: (text: FormText) => FormText) => void;
}) {
  const { title, summary, content } = text;
  const set = (part: Partial<FormText['content']>) =>
    edit((now) => ({ ...now, content: { ...now.content, ...part } }));
  return (
    <section className={classes.part} aria-label={words.title}>
      <h2>{words.title}</h2>
      <LimitedText
        path="title"
        label={words.name}
        description={words.aboutName}
        value={title}
        limit={FORM_LIMITS.title}
        error={title.trim() === '' ? words.nameMissing : undefined}
        onChange={(next) => edit((now) => ({ ...now, title: next }))}
      />
      <LimitedText
        path="summary"
        label={words.summary}
        description={words.aboutSummary}
        value={summary}
        limit={FORM_LIMITS.summary}
        onChange={(next) => edit((now) => ({ ...now, summary: next }))}
      />
      <MarkdownField
        path="intro"
        label={words.intro}
        description={words.aboutIntro}
        value={content.intro}
        limit={FORM_LIMITS.intro}
        voice
        minRows={4}
        onChange={(intro) => set({ intro })}
      />
      <Radio.Group
        label={words.readers}
        value={content.readers}
        onChange={(readers) => set({ readers: readers as FormReaders })}
      >
        <Stack gap="xs" mt="xs">
          {(['COACH', 'CLIENT', 'CLIENT_CHOOSES'] satisfies (typeof FORM_READERS)[number][]).map(
            (readers) => (
              <Radio key={readers} value={readers} label={words.reader[readers]} />
            ),
          )}
        </Stack>
      </Radio.Group>
      <NumberField
        path="validForDays"
        label={words.valid}
        description={words.aboutValid}
        value={content.validForDays}
        min={1}
        max={FORM_LIMITS.validForDays}
        empty
        onChange={(validForDays) => set({ validForDays })}
      />
    </section>
  );
}
