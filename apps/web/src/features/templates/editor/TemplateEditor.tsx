import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { validateTemplate } from '@footing/plan-engine';
import { ActionIcon, Anchor, Button, Menu, SegmentedControl, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useNavigate, useNavigationType, useSearchParams } from 'react-router';
import { PageHeader, SaveStatus, toast, useShortcuts } from '../../../shared/ui';
import { deviceZone, localDateOf, Sentence, useNow, When } from '../../../shared/words';
import { words as parts } from '../content/content.words';
import { ExportTemplate } from '../files/ExportTemplate';
import { TemplateLineage } from '../files/TemplateLineage';
import { problemsFrom, problemsIn, withProblemsElsewhere } from '../content/problems';
import { known } from '../content/questionnaires';
import { outcomesPath } from '../outcomes/outcomes-path';
import { words as outcomes } from '../outcomes/outcomes.words';
import { versionsPath } from '../versions/versions-path';
import { FullTemplate } from '../FullTemplate';
import { useCopyTemplate, useDeleteTemplate } from '../useTemplateCommands';
import { AboutEditor } from './AboutEditor';
import { ContentEditor } from './ContentEditor';
import { words } from './editor.words';
import { DayField } from './fields/DayField';
import { scrollToField } from './field-ids';
import { StaleDraft } from './StaleDraft';
import { usePublish } from './usePublish';
import { useTemplateDraft, type OwnTemplate } from './useTemplateDraft';
import classes from './editor.module.css';

/** The practice's own template: autosaved, validated while typing, published when ready. */
export function TemplateEditor({
  template,
  reread,
}: {
  template: OwnTemplate;
  reread: () => Promise<void>;
}) {
  const editing = useTemplateDraft(template);
  const { text, edit, draft, theirs } = editing;
  const publishing = usePublish({ template, draft: editing, reread });
  const zone = deviceZone();
  const today = localDateOf(useNow(), zone);
  const [first, setFirst] = useState<string | null>(null);
  const startsOn = first ?? today;
  const [search, setSearch] = useSearchParams();
  const reading = search.get('view') === 'read';
  const [part, show] = usePart();

  const settled = useDeferredValue(text.content);
  const own = useMemo(() => problemsIn(validateTemplate(settled, known)), [settled]);
  const servers = draft.status.kind === 'saved' ? problemsFrom(template.draft.problems) : [];
  const problems = withProblemsElsewhere(withProblemsElsewhere(own, publishing.refused), servers);
  const publish = () => {
    if (own.length > 0 && reading) setSearch({});
    if (text.content.steps.length > 0) return void publishing.publish(own.length);
    toast.problem(words.publish.noSteps);
    show(null);
    scrollToField('steps.new');
  };
  useShortcuts([{ keys: 'mod+Enter', says: words.publish.button, run: publish }]);

  const start = (
    <DayField label={words.previewFrom} value={startsOn} onChange={(day) => setFirst(day)} />
  );
  return (
    <>
      <PageHeader
        title={text.title.trim() || parts.untitled.template}
        actions={
          <>
            <SegmentedControl
              aria-label={words.view.label}
              value={reading ? 'read' : 'edit'}
              onChange={(view) => setSearch(view === 'read' ? { view } : {})}
              data={[
                { value: 'edit', label: words.view.edit },
                { value: 'read', label: words.view.preview },
              ]}
            />
            <Button onClick={publish} loading={publishing.busy}>
              {words.publish.button}
            </Button>
            <MoreMenu template={template} title={text.title} />
          </>
        }
      >
        <div className={classes.headLine}>
          <Anchor component={Link} to="/templates">
            {words.all}
          </Anchor>
          <SaveStatus status={draft.status} />
          <Published template={template} />
        </div>
        <TemplateLineage template={template} content={text.content} />
      </PageHeader>
      {publishing.problem && (
        <Text role="alert" mb="md" c="var(--footing-clay-text)">
          {publishing.problem}
        </Text>
      )}
      {theirs && (
        <StaleDraft
          mine={text}
          theirs={theirs}
          keepMine={draft.keepMine}
          takeTheirs={() => {
            draft.takeTheirs();
            void reread().catch(() => undefined);
          }}
        />
      )}
      {reading ? (
        <>
          <div className={classes.startField}>{start}</div>
          <FullTemplate content={text.content} startsOn={startsOn} />
        </>
      ) : (
        <ContentEditor
          content={text.content}
          head={text}
          change={(change) => edit((now) => ({ ...now, content: change(now.content) }))}
          problems={problems}
          startsOn={startsOn}
          today={today}
          zone={zone}
          part={part}
          onPart={show}
          about={<AboutEditor template={template} text={text} edit={edit} />}
          above={start}
        />
      )}
    </>
  );
}

/**
 * The shown part, also in the URL so that the back button works. It changes immediately, while the URL follows in a
 * transition; text typed next belongs to the new part.
 */
function usePart(): [string | null, (part: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const inAddress = search.get('part');
  const [part, setPart] = useState(inAddress);
  const cameBack = useNavigationType() === 'POP';
  const [seen, setSeen] = useState({ cameBack, inAddress });
  if (seen.cameBack !== cameBack || seen.inAddress !== inAddress) {
    setSeen({ cameBack, inAddress });
    if (cameBack) setPart(inAddress);
  }
  const show = (next: string | null) => {
    setPart(next);
    setSearch(next === null ? {} : { part: next });
  };
  return [part, show];
}

function Published({ template: { versions, draft } }: { template: OwnTemplate }) {
  const newest = versions.toSorted((one, other) => other.number - one.number)[0];
  if (!newest) return <span>{words.notPublished}</span>;
  const changedSince = Date.parse(draft.savedAt) > Date.parse(newest.publishedAt);
  return (
    <span>
      <Sentence
        text={changedSince ? words.publishedBefore : words.published}
        number={newest.number}
        when={<When at={newest.publishedAt} say="ago" />}
      />
    </span>
  );
}

function MoreMenu({ template, title }: { template: OwnTemplate; title: string }) {
  const navigate = useNavigate();
  const { copy } = useCopyTemplate();
  const remove = useDeleteTemplate();
  const { id, versions } = template;
  const [exporting, setExporting] = useState(false);
  const removeIt = async () => {
    if (await remove({ id, title })) await navigate('/templates', { replace: true });
  };
  return (
    <>
      {exporting && <ExportTemplate template={template} onClose={() => setExporting(false)} />}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" size="lg" aria-label={words.more}>
            <IconDots size={20} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {versions.length > 0 && <Menu.Label>{words.versions}</Menu.Label>}
          {versions
            .toSorted((one, other) => other.number - one.number)
            .map(({ number, publishedAt }) => (
              <Menu.Item key={number} component={Link} to={`/templates/${id}?version=${number}`}>
                <Sentence
                  text={words.version}
                  number={number}
                  day={<When at={publishedAt} say="day" />}
                />
              </Menu.Item>
            ))}
          {versions.length > 0 && (
            <Menu.Item component={Link} to={versionsPath(id)}>
              {words.allVersions}
            </Menu.Item>
          )}
          {versions.length > 0 && (
            <Menu.Item component={Link} to={outcomesPath(id)}>
              {outcomes.title}
            </Menu.Item>
          )}
          {versions.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => void copy(id)}>{words.copy}</Menu.Item>
          <Menu.Item onClick={() => setExporting(true)}>{words.export}</Menu.Item>
          <Menu.Item c="var(--footing-danger-text)" onClick={() => void removeIt()}>
            {words.delete}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
