import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Radio.css';
import type { CurrentTermsPartsFragment } from '@footing/contract';
import { Checkbox, Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Markdown } from '../ui/markdown/Markdown';
import { CARE_WORDS } from '../words';
import { TermsText } from './TermsText';
import { UnderAge } from './UnderAge';
import type { TermsField, TermsForm } from './useTermsForm';
import classes from './terms.module.css';
import { kindTitle, words } from './terms.words';

/**
 * One checkbox per confirmation, with the texts. `children` follow, unless somebody is under 18, who is shown where
 * to find help instead.
 */
export function TermsFields({
  form,
  current,
  errors = () => undefined,
  children,
}: {
  form: TermsForm;
  current: CurrentTermsPartsFragment;
  /** The server's error for a field. */
  errors?: (field: TermsField) => string | undefined;
  children: ReactNode;
}) {
  const { asks, age, setAge } = form;
  if (age === 'UNDER_AGE') return <UnderAge back={() => setAge(null)} />;
  const box = (field: TermsField, label: string, more?: ReactNode) => (
    <div className={classes.ask}>
      <Checkbox
        size="md"
        label={label}
        checked={form.accepted[field]}
        onChange={(event) => form.accept(field, event.currentTarget.checked)}
        error={form.missing(field) ?? errors(field)}
      />
      {more}
    </div>
  );
  const reading = (field: TermsField) => (
    <details className={classes.reading}>
      <summary>{words.read(current[field].kind)}</summary>
      <TermsText text={current[field]} responsible={current.responsible} />
    </details>
  );
  return (
    <Stack>
      {asks.adult && (
        <Radio.Group
          label={words.age.label}
          value={age}
          onChange={(value) => setAge(value as TermsForm['age'])}
          error={form.missing('adult')}
        >
          <Stack gap="xs" mt="xs">
            <Radio size="md" value="ADULT" label={words.age.adult} />
            <Radio size="md" value="UNDER_AGE" label={words.age.underAge} />
          </Stack>
        </Radio.Group>
      )}
      {asks.texts.includes('AGREEMENT') && (
        <p className={classes.care}>
          {CARE_WORDS.join(' ')} {words.beforeSafety}
        </p>
      )}
      {asks.texts.includes('AGREEMENT') &&
        box(
          'agreement',
          words.acceptAgreement(current.responsible.practiceName),
          reading('agreement'),
        )}
      {asks.texts.includes('PRIVACY_NOTICE') &&
        box('privacyNotice', words.acceptPrivacyNotice, reading('privacyNotice'))}
      {asks.texts.includes('HEALTH_DATA') && (
        <section className={classes.health} aria-label={kindTitle('HEALTH_DATA')}>
          <Markdown text={current.healthData.body} />
          {box('healthData', words.agree)}
        </section>
      )}
      {children}
    </Stack>
  );
}
