import '@mantine/core/styles/Switch.css';
import { ShareTemplateDocument } from '@footing/contract';
import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { Select, Switch } from '@mantine/core';
import { useChange } from '../../../shared/ui';
import { TagsField } from '../tags/TagsField';
import type { TemplateText } from '../content/content';
import { asChoices, beforePlan } from '../content/questionnaires';
import { useProblemAt } from './editor-context';
import { LimitedText } from './fields/LimitedText';
import { MarkdownField } from './fields/MarkdownField';
import { tooLongWords } from '../content/content.words';
import { words } from './editor.words';
import { fieldId } from './field-ids';
import type { OwnTemplate, TemplateDraft } from './useTemplateDraft';
import classes from './editor.module.css';

/** Title, summary and visibility of a template. */
export function AboutEditor({
  template,
  text,
  edit,
}: {
  template: OwnTemplate;
  text: TemplateText;
  edit: TemplateDraft['edit'];
}) {
  const { title, summary, content } = text;
  const setContent = (part: Partial<TemplateText['content']>) =>
    edit((now) => ({ ...now, content: { ...now.content, ...part } }));
  return (
    <div className={classes.part}>
      <div className={classes.partHead}>
        <h2 className={classes.partTitle}>{words.about.title}</h2>
      </div>
      <LimitedText
        path="title"
        label={words.about.name}
        description={words.about.aboutName}
        value={title}
        limit={TEMPLATE_LIMITS.title}
        onChange={(next) => edit((now) => ({ ...now, title: next }))}
        error={title.trim() ? undefined : words.about.nameMissing}
      />
      <LimitedText
        path="summary"
        label={words.about.summary}
        description={words.about.aboutSummary}
        value={summary}
        limit={TEMPLATE_LIMITS.summary}
        lines={2}
        onChange={(next) => edit((now) => ({ ...now, summary: next }))}
        error={
          summary.length > TEMPLATE_LIMITS.summary && [...summary].length > TEMPLATE_LIMITS.summary
            ? tooLongWords(TEMPLATE_LIMITS.summary)
            : undefined
        }
      />
      <MarkdownField
        path="about"
        label={words.about.when}
        description={words.about.aboutWhen}
        value={content.about}
        limit={TEMPLATE_LIMITS.about}
        minRows={8}
        onChange={(about) => setContent({ about })}
      />
      <Readiness value={content.readiness} onChange={(readiness) => setContent({ readiness })} />
      <TagsField template={template} />
      <Sharing template={template} />
    </div>
  );
}

function Readiness({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (key: string | null) => void;
}) {
  const problem = useProblemAt('readiness');
  return (
    <Select
      id={fieldId('readiness')}
      label={words.about.readiness}
      description={words.about.aboutReadiness}
      data={[{ value: '', label: words.about.noReadiness }, ...asChoices(beforePlan)]}
      value={value ?? ''}
      onChange={(key) => onChange(key || null)}
      allowDeselect={false}
      error={problem}
    />
  );
}

function Sharing({ template: { id, shared, versions } }: { template: OwnTemplate }) {
  const change = useChange(ShareTemplateDocument);
  const turn = async (next: boolean) => {
    await change.run({ templateId: id, shared: next });
  };
  return (
    <section className={classes.section}>
      <Switch
        size="md"
        checked={shared}
        disabled={change.busy}
        onChange={(event) => void turn(event.currentTarget.checked)}
        label={words.about.share}
        description={versions.length > 0 ? words.about.aboutShare : words.about.aboutShareLater}
      />
    </section>
  );
}
