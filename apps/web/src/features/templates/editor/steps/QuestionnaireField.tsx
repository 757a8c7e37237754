import { useQuery } from '@apollo/client/react';
import { UsableFormVersionsDocument } from '@footing/contract';
import { isFormVersion, type ActionDefinition } from '@footing/plan-engine';
import { Button, Select, Text } from '@mantine/core';
import { useFormChoices } from '../../../../shared/authored/useFormChoices';
import { asChoices, questionnaires } from '../../content/questionnaires';
import { useProblemAt } from '../editor-context';
import { words as all } from '../editor.words';
import { fieldId } from '../field-ids';

const words = all.action;

/** The questionnaire of an action: one that comes with Footing, or a published form that the coach can use. */
export function QuestionnaireField({
  action: { questionnaire },
  path,
  onChange,
}: {
  action: ActionDefinition;
  path: string;
  onChange: (part: Partial<ActionDefinition>) => void;
}) {
  const problem = useProblemAt(`${path}.questionnaire`);
  const { version, shipped, forms, hasMore, isLoading, field } = useOptions(questionnaire);
  const known = [...shipped, ...forms].some(({ value }) => value === questionnaire);
  return (
    <>
      <Select
        {...field}
        id={fieldId(`${path}.questionnaire`)}
        label={words.questionnaire}
        description={version ? words.pinned : hasMore && words.searchForms}
        data={[
          { group: words.ships, items: shipped },
          { group: words.forms, items: forms },
        ].filter(({ items }) => items.length > 0)}
        value={known ? questionnaire : null}
        onChange={(next) => onChange({ questionnaire: next })}
        placeholder={isLoading ? words.loadingForms : words.choose}
        nothingFoundMessage={words.noForm}
        allowDeselect={false}
        error={problem}
      />
      {version && version.latestNumber > version.number && (
        <div>
          <Text size="sm">{words.laterVersion(version.latestNumber, version.number)}</Text>
          <Button
            variant="light"
            size="compact-md"
            mt={4}
            onClick={() => onChange({ questionnaire: version.latestId })}
          >
            {words.useLater(version.latestNumber)}
          </Button>
        </div>
      )}
    </>
  );
}

/**
 * What can be chosen: forms with their latest version, but the chosen one with the version that was chosen. What is chosen stays,
 * also when the search does not find it.
 */
function useOptions(questionnaire: string | null) {
  const chosen = isFormVersion(questionnaire) ? questionnaire : null;
  const { data } = useQuery(UsableFormVersionsDocument, {
    variables: { ids: chosen ? [chosen] : [] },
    fetchPolicy: 'cache-and-network',
    skip: chosen === null,
  });
  const version = (chosen && data?.usableFormVersions[0]) || null;
  const ships = asChoices(questionnaires);
  const title = version?.title ?? ships.find(({ value }) => value === questionnaire)?.label;
  const { forms, search, hasMore, field } = useFormChoices(title ?? null);
  const others = forms.flatMap((form) =>
    form.formId === version?.formId ? [] : [{ value: form.versionId, label: form.title }],
  );
  return {
    version,
    shipped: ships.filter(
      ({ value, label }) =>
        value === questionnaire || label.toLowerCase().includes(search.toLowerCase()),
    ),
    forms: version ? [{ value: version.versionId, label: version.title }, ...others] : others,
    hasMore,
    isLoading: chosen !== null && !data,
    field,
  };
}
