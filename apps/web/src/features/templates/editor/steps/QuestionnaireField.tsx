import { useQuery } from '@apollo/client/react';
import { FormsToAskDocument, UsableFormVersionsDocument } from '@footing/contract';
import { isFormVersion, type ActionDefinition } from '@footing/plan-engine';
import { Button, Select, Text } from '@mantine/core';
import { asChoices, questionnaires } from '../../content/questionnaires';
import { useProblemAt } from '../editor-context';
import { words as all } from '../editor.words';
import { fieldId } from '../field-ids';

const words = all.action;
/** With more forms than this, the list can be searched. */
const MANY = 8;

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
  const { version, forms, isLoading } = useForms(questionnaire);
  const shipped = asChoices(questionnaires);
  const known = [...shipped, ...forms].some(({ value }) => value === questionnaire);
  return (
    <>
      <Select
        id={fieldId(`${path}.questionnaire`)}
        label={words.questionnaire}
        description={version && words.pinned}
        data={[
          { group: words.ships, items: shipped },
          ...(forms.length > 0 ? [{ group: words.forms, items: forms }] : []),
        ]}
        value={known ? questionnaire : null}
        onChange={(next) => onChange({ questionnaire: next })}
        placeholder={isLoading ? words.loadingForms : words.choose}
        searchable={forms.length > MANY}
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

/** The forms to choose from, each with its latest version, but the chosen one with the version that was chosen. */
function useForms(questionnaire: string | null) {
  const chosen = isFormVersion(questionnaire) ? questionnaire : null;
  const list = useQuery(FormsToAskDocument, { fetchPolicy: 'cache-and-network' });
  const { data } = useQuery(UsableFormVersionsDocument, {
    variables: { ids: chosen ? [chosen] : [] },
    fetchPolicy: 'cache-and-network',
    skip: chosen === null,
  });
  const version = (chosen && data?.usableFormVersions[0]) || null;
  const others = (list.data?.forms.edges ?? []).flatMap(({ node }) =>
    node.publishedVersionId === null || node.id === version?.formId
      ? []
      : [{ value: node.publishedVersionId, label: node.title }],
  );
  return {
    version,
    forms: version ? [{ value: version.versionId, label: version.title }, ...others] : others,
    isLoading: chosen !== null && !data,
  };
}
