import type { TemplateSummaryPartsFragment } from '@footing/contract';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { LinePath } from '../../shared/path/LinePath';
import type { PathStone } from '../../shared/path/stones';
import { Sentence, When } from '../../shared/words';
import { TagList } from './tags/TagList';
import { words } from './templates.words';
import { useCopyTemplate, useDeleteTemplate } from './useTemplateCommands';
import classes from './templates.module.css';

export function TemplateCard({
  template,
  onPreview,
  onTag,
}: {
  template: TemplateSummaryPartsFragment;
  onPreview: () => void;
  onTag: (tag: string) => void;
}) {
  const { copy, busy } = useCopyTemplate();
  const { id, title, summary, mine } = template;
  return (
    <article className={classes.card}>
      <div className={classes.cardTop}>
        <span aria-hidden="true">
          <LinePath stones={stonesOf(template)} height={24} />
        </span>
        {mine && <OwnMenu template={template} onCopy={() => void copy(id)} />}
      </div>
      <h3 className={classes.cardTitle}>
        <Link to={`/templates/${id}`}>{title}</Link>
      </h3>
      {summary && <p className={classes.cardSummary}>{summary}</p>}
      <p className={classes.facts}>
        <Facts template={template} />
      </p>
      <TagList tags={template.tags} title={title} onChoose={onTag} />
      <div className={classes.cardActions}>
        {!mine && (
          <Button variant="light" size="compact-md" onClick={() => void copy(id)} loading={busy}>
            {words.card.copy}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-md"
          className={mine ? 'footing-at-start' : ''}
          onClick={onPreview}
          aria-label={words.card.previewOf(title)}
        >
          {words.card.preview}
        </Button>
      </div>
    </article>
  );
}

function OwnMenu({
  template,
  onCopy,
}: {
  template: TemplateSummaryPartsFragment;
  onCopy: () => void;
}) {
  const navigate = useNavigate();
  const remove = useDeleteTemplate();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={words.card.more(template.title)}>
          <IconDots size={20} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void navigate(`/templates/${template.id}`)}>
          {words.card.edit}
        </Menu.Item>
        <Menu.Item onClick={onCopy}>{words.card.copy}</Menu.Item>
        <Menu.Item c="var(--footing-danger-text)" onClick={() => void remove(template)}>
          {words.card.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Facts({ template }: { template: TemplateSummaryPartsFragment }) {
  const { steps, fromLibrary, mine, publishedVersion, shared, ownerName, updatedAt } = template;
  const facts = [words.card.steps(steps)];
  if (!fromLibrary) {
    facts.push(words.card.version(publishedVersion));
    if (mine && shared) facts.push(words.card.shared);
    if (!mine && ownerName) facts.push(words.card.by(ownerName));
  }
  return (
    <>
      {facts.join(' · ')}
      {mine && (
        <>
          {' · '}
          <Sentence text={words.card.changed} when={<When at={updatedAt} say="ago" />} />
        </>
      )}
    </>
  );
}

const stonesOf = ({ id, steps }: TemplateSummaryPartsFragment): PathStone[] =>
  Array.from({ length: Math.min(steps, 10) }, (_, index) => ({
    key: `${id}.${index}`,
    title: '',
    status: index === 0 ? 'OPEN' : 'LOCKED',
    outreach: false,
  }));
