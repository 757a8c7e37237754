import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { PublishFormDocument, ShareFormDocument } from '@footing/contract';
import { problemsOfForm, wordHintsOfForm, type FormContent } from '@footing/plan-engine';
import { ActionIcon, Anchor, Button, Menu, SegmentedControl, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Lineage } from '../../../shared/exported-files/Lineage';
import {
  confirmThat,
  PageHeader,
  SaveStatus,
  toast,
  useChange,
  useShortcuts,
} from '../../../shared/ui';
import { Sentence, When } from '../../../shared/words';
import { editorClasses, FieldContext, focusProblems } from '../../templates';
import { ExportForm } from '../files/ExportForm';
import { FormPreview } from '../FormPreview';
import { useCopyForm, useDeleteForm, useIntakeForm } from '../useFormCommands';
import { AboutForm } from './AboutForm';
import { words as menu } from '../menu.words';
import { problemWords, words } from './editor.words';
import { FormHints, FormProblems } from './FormProblems';
import { QuestionsEditor } from './QuestionsEditor';
import { ScoresEditor } from './ScoresEditor';
import { useFormDraft, type OwnForm } from './useFormDraft';
import classes from './editor.module.css';

/** The coach's own form: autosaved, checked while typing, published when ready. */
export function FormEditor({ form, reread }: { form: OwnForm; reread: () => Promise<void> }) {
  const editing = useFormDraft(form);
  const { text, edit, draft } = editing;
  const [search, setSearch] = useSearchParams();
  const reading = search.get('view') === 'read';
  const settledText = useDeferredValue(text);
  const settled = settledText.content;
  const problems = useMemo(
    () => problemsOfForm(settled).map(({ code, path }) => ({ path, words: problemWords(code) })),
    [settled],
  );
  const hints = useMemo(() => wordHintsOfForm(settled, settledText), [settled, settledText]);
  const fields = useMemo(() => ({ problems, hints }), [problems, hints]);
  const number = Math.max(0, ...form.versions.map((version) => version.number)) + 1;
  const change = useChange(PublishFormDocument);
  const publish = async () => {
    if (problems.length > 0) {
      if (reading) setSearch({});
      toast.problem(words.publish.problems(problems.length));
      focusProblems();
      return;
    }
    const { title, yes, no } = words.publish;
    const sure = await confirmThat({ title: title(number), words: words.publish.text, yes, no });
    if (!sure) return;
    if (!(await draft.flush())) {
      toast.problem(words.publish.notSaved);
      return;
    }
    const done = await change.run({ formId: form.id, version: editing.version() });
    if (done) toast.done(words.publish.done(number));
  };
  useShortcuts([{ keys: 'mod+Enter', says: words.publish.button, run: () => void publish() }]);
  const changeContent = (next: (content: FormContent) => FormContent) =>
    edit((now) => ({ ...now, content: next(now.content) }));
  return (
    <FieldContext value={fields}>
      <PageHeader
        title={text.title.trim() || words.untitled}
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
            <Button onClick={() => void publish()} loading={change.busy}>
              {words.publish.button}
            </Button>
            <MoreMenu form={form} title={text.title} isDraftValid={problems.length === 0} />
          </>
        }
      >
        <div className={editorClasses.headLine}>
          <Anchor component={Link} to="/templates/forms">
            {words.all}
          </Anchor>
          <SaveStatus status={draft.status} />
          <Published form={form} />
        </div>
        {form.lineage && (
          <p className={classes.lineage}>
            <Lineage of={form.lineage} />
          </p>
        )}
      </PageHeader>
      {draft.status.kind === 'stale' && (
        <Stale
          keepMine={draft.keepMine}
          takeTheirs={() => {
            draft.takeTheirs();
            void reread().catch(() => undefined);
          }}
        />
      )}
      {reading ? (
        <FormPreview title={text.title} content={text.content} />
      ) : (
        <div className={classes.parts}>
          {text.content.questions.length > 0 && (
            <FormProblems problems={problems} content={text.content} />
          )}
          <FormHints hints={hints} content={text.content} />
          <AboutForm text={text} edit={edit} />
          <QuestionsEditor content={text.content} change={changeContent} />
          <ScoresEditor content={text.content} change={changeContent} />
        </div>
      )}
    </FieldContext>
  );
}

function Stale({ keepMine, takeTheirs }: { keepMine: () => void; takeTheirs: () => void }) {
  return (
    <section className={editorClasses.stale} role="alert" aria-label={words.stale.title}>
      <h2 className={editorClasses.problemsTitle}>{words.stale.title}</h2>
      <Text>{words.stale.text}</Text>
      <Button variant="light" mt="sm" mr="sm" onClick={keepMine}>
        {words.stale.keepMine}
      </Button>
      <Button variant="light" mt="sm" onClick={takeTheirs}>
        {words.stale.takeTheirs}
      </Button>
    </section>
  );
}

function Published({ form: { versions, draft } }: { form: OwnForm }) {
  const newest = versions.toSorted((one, other) => other.number - one.number)[0];
  if (!newest) return <span>{words.notPublished}</span>;
  const isEdited = Date.parse(draft.savedAt) > Date.parse(newest.publishedAt);
  return (
    <span>
      <Sentence
        text={isEdited ? words.publishedBefore : words.published}
        number={newest.number}
        when={<When at={newest.publishedAt} say="ago" />}
      />
    </span>
  );
}

function MoreMenu({
  form,
  title,
  isDraftValid,
}: {
  form: OwnForm;
  title: string;
  isDraftValid: boolean;
}) {
  const { id, versions, shared, intake } = form;
  const [exporting, setExporting] = useState(false);
  const navigate = useNavigate();
  const { copy } = useCopyForm();
  const remove = useDeleteForm();
  const turnIntake = useIntakeForm();
  const share = useChange(ShareFormDocument);
  const removeIt = async () => {
    if (await remove({ id, title, intake })) await navigate('/templates/forms', { replace: true });
  };
  const turnSharing = async () => {
    if (!(await share.run({ formId: id, shared: !shared }))) return;
    toast.done(shared ? words.unshared : words.shared);
  };
  return (
    <>
      {exporting && (
        <ExportForm form={form} isDraftValid={isDraftValid} onClose={() => setExporting(false)} />
      )}
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
              <Menu.Item
                key={number}
                component={Link}
                to={`/templates/forms/${id}?version=${number}`}
              >
                <Sentence
                  text={words.version}
                  number={number}
                  day={<When at={publishedAt} say="day" />}
                />
              </Menu.Item>
            ))}
          {versions.length > 0 && (
            <Menu.Item onClick={() => void turnSharing()}>
              {shared ? words.unshare : words.share}
            </Menu.Item>
          )}
          {versions.length > 0 && (
            <Menu.Item onClick={() => void turnIntake({ id, title, intake })}>
              {intake ? menu.stopIntake : menu.startIntake}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => void copy(id)}>{menu.copy}</Menu.Item>
          <Menu.Item onClick={() => setExporting(true)}>{words.export}</Menu.Item>
          <Menu.Item c="var(--footing-danger-text)" onClick={() => void removeIt()}>
            {menu.delete}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
