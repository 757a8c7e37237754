import { useQuery } from '@apollo/client/react';
import {
  PracticeFilesDocument,
  TemplateContentsDocument,
  type TemplatePageQuery,
} from '@footing/contract';
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { BackTo, EmptyState, Loaded, PageHeader } from '../../../../shared/ui';
import { UserText } from '../../../../shared/ui/UserText';
import { versionsPath } from '../versions-path';
import { words } from './compare.words';
import { choicesOf, comparedOf, type Choice } from './compared-versions';
import { compare, isSame, type Compared } from './comparison';
import { Differences } from './Differences';
import classes from './compare.module.css';

type Template = TemplatePageQuery['template'];

/** Two versions of a template side by side, or one and the draft; which ones is in the address. */
export function CompareVersions({ template }: { template: Template }) {
  const [search, setSearch] = useSearchParams();
  const [from, to] = [search.get('from'), search.get('to')];
  const choices = choicesOf(template);
  const query = useQuery(TemplateContentsDocument, { variables: { id: template.id } });
  // At once, so that a quick choice in the other field does not undo this one.
  const choose = (field: 'from' | 'to', value: string) =>
    setSearch(
      { from: from ?? '', to: to ?? '', [field]: value },
      { replace: true, flushSync: true },
    );
  return (
    <>
      <BackTo to={versionsPath(template.id)}>{words.back}</BackTo>
      <PageHeader title={words.title}>
        <UserText as="p">{template.title}</UserText>
      </PageHeader>
      <div role="group" aria-label={words.choose.label} className={classes.choices}>
        <VersionSelect
          label={words.choose.before}
          value={from}
          choices={choices}
          onChange={(value) => choose('from', value)}
        />
        <VersionSelect
          label={words.choose.after}
          value={to}
          choices={choices}
          onChange={(value) => choose('to', value)}
        />
      </div>
      <Loaded query={query}>
        {({ template: contents }) => (
          <Compare
            before={comparedOf(from, template, contents)}
            after={comparedOf(to, template, contents)}
            names={[from, to].map((value) => labelOf(value, choices)) as [string, string]}
            isTwice={from === to}
          />
        )}
      </Loaded>
    </>
  );
}

const labelOf = (value: string | null, choices: readonly Choice[]): string =>
  choices.find((choice) => choice.value === value)?.label ?? '';

function VersionSelect({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: string | null;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}) {
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <NativeSelect
      label={label}
      value={isKnown ? value! : ''}
      data={isKnown ? [...choices] : [{ value: '', label: '' }, ...choices]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function Compare({
  before,
  after,
  names,
  isTwice,
}: {
  before: Compared | null;
  after: Compared | null;
  names: [string, string];
  isTwice: boolean;
}) {
  const hasFiles = [before, after].some((one) => (one?.content.files ?? []).length > 0);
  const { data } = useQuery(PracticeFilesDocument, { skip: !hasFiles });
  const comparison = useMemo(() => {
    if (!before || !after) return null;
    const fileNames = data && new Map(data.practiceFiles.files.map(({ id, name }) => [id, name]));
    return compare({ ...before, fileNames }, { ...after, fileNames });
  }, [before, after, data]);
  if (!comparison) return <EmptyState title={words.unknown.title}>{words.unknown.text}</EmptyState>;
  if (isTwice) return <EmptyState title={words.twice.title}>{words.twice.text}</EmptyState>;
  if (isSame(comparison)) {
    return <EmptyState title={words.same.title}>{words.same.text}</EmptyState>;
  }
  return <Differences comparison={comparison} names={names} />;
}
