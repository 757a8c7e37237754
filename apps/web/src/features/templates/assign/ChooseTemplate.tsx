import '@mantine/core/styles/Radio.css';
import type { TemplateSummaryPartsFragment } from '@footing/contract';
import { Anchor, Button, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../../../shared/ui';
import classes from './assign.module.css';

const MANY = 8;

/** The assignable templates: the practice's published ones and the library. */
export function ChooseTemplate({
  templates,
  chosen,
  onChoose,
  folded,
}: {
  templates: TemplateSummaryPartsFragment[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Hidden while the plan is being adapted. */
  folded: boolean;
}) {
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  if (folded) return null;
  if (templates.length === 0) {
    return (
      <EmptyState title="Nothing to assign yet">
        <Anchor component={Link} to="/templates">
          Publish a template
        </Anchor>{' '}
        first; then it can be assigned here.
      </EmptyState>
    );
  }
  const wanted = words.trim().toLocaleLowerCase();
  const found = templates.filter(
    ({ id, title, summary }) =>
      id === chosen || `${title}\n${summary}`.toLocaleLowerCase().includes(wanted),
  );
  const groups = [
    { label: 'Yours', of: found.filter(({ mine }) => mine) },
    { label: 'From the library', of: found.filter(({ fromLibrary }) => fromLibrary) },
    {
      label: 'Shared in the practice',
      of: found.filter(({ mine, fromLibrary }) => !mine && !fromLibrary),
    },
  ].filter(({ of }) => of.length > 0);
  const choose = (id: string) => {
    onChoose(id);
    setAll(false);
  };
  return (
    <div className={classes.choices} data-chosen={(chosen !== null && !all) || undefined}>
      {templates.length > MANY && (
        <TextInput
          aria-label="Find a template"
          placeholder="Find a template"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          mb="sm"
        />
      )}
      <Radio.Group value={chosen} onChange={choose} aria-label="Template">
        {groups.map(({ label, of }) => (
          <div key={label} className={classes.group} role="group" aria-label={label}>
            <p className={classes.groupLabel}>{label}</p>
            {of.map((template) => (
              <Choice
                key={template.id}
                template={template}
                chosen={template.id === chosen}
                first={chosen === null && template === groups[0]?.of[0]}
              />
            ))}
          </div>
        ))}
      </Radio.Group>
      {chosen !== null && !all && (
        <Button
          className={classes.another}
          variant="subtle"
          size="compact-md"
          onClick={() => setAll(true)}
        >
          Choose another
        </Button>
      )}
      {groups.length === 0 && <p>No template has these words.</p>}
    </div>
  );
}

function Choice({
  template: { id, title, summary, steps, publishedVersion, fromLibrary },
  chosen,
  first,
}: {
  template: TemplateSummaryPartsFragment;
  chosen: boolean;
  /** Takes the initial focus. */
  first: boolean;
}) {
  const facts = [steps === 1 ? '1 step' : `${steps} steps`];
  if (!fromLibrary) facts.push(`version ${publishedVersion}`);
  return (
    <div className={classes.choice} data-chosen={chosen || undefined}>
      <Radio
        size="md"
        value={id}
        autoFocus={first}
        label={<span className={classes.choiceTitle}>{title}</span>}
        description={
          <>
            {summary} <span className={classes.choiceFacts}>{facts.join(', ')}</span>
          </>
        }
      />
    </div>
  );
}
