import type { TemplateSummaryPartsFragment } from '@footing/contract';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { LinePath } from '../../shared/path/LinePath';
import type { PathStone } from '../../shared/path/stones';
import { When } from '../../shared/words';
import { useCopyTemplate } from './useCopyTemplate';
import { useDeleteTemplate } from './useDeleteTemplate';
import classes from './templates.module.css';

export function TemplateCard({ template }: { template: TemplateSummaryPartsFragment }) {
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
      {!mine && (
        <div className={classes.cardActions}>
          <Button variant="light" size="compact-md" onClick={() => void copy(id)} loading={busy}>
            Make it yours
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            component={Link}
            to={`/templates/${id}`}
            aria-label={`Read it: “${title}”`}
          >
            Read it
          </Button>
        </div>
      )}
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
        <ActionIcon variant="subtle" aria-label={`What can be done with “${template.title}”`}>
          <IconDots size={20} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void navigate(`/templates/${template.id}`)}>Edit</Menu.Item>
        <Menu.Item onClick={onCopy}>Make a copy</Menu.Item>
        <Menu.Item color="rust" onClick={() => void remove(template)}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Facts({ template }: { template: TemplateSummaryPartsFragment }) {
  const { steps, fromLibrary, mine, publishedVersion, shared, ownerName, updatedAt } = template;
  const facts = [steps === 1 ? '1 step' : `${steps} steps`];
  if (!fromLibrary) {
    facts.push(publishedVersion ? `version ${publishedVersion}` : 'not published yet');
    if (mine && shared) facts.push('shared in the practice');
    if (!mine && ownerName) facts.push(`by ${ownerName}`);
  }
  return (
    <>
      {facts.join(' · ')}
      {mine && (
        <>
          {' · changed '}
          <When at={updatedAt} say="ago" />
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
