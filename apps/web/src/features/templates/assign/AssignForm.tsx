import { useQuery } from '@apollo/client/react';
import { TemplateContentsDocument } from '@footing/contract';
import { EmptyState, Loaded } from '../../../shared/ui';
import { contentFrom } from '../content/content';
import { words } from './assign.words';
import type { AssignedClient, ClientReadiness } from './types';
import { PlanToAssign } from './PlanToAssign';

/** Fetches the newest published version of the template that was chosen, and that was not recalled. */
export function AssignForm({
  templateId,
  ...rest
}: {
  templateId: string;
  profile: AssignedClient;
  readiness: ClientReadiness;
  adapting: boolean;
  onAdapting: (adapting: boolean) => void;
}) {
  const query = useQuery(TemplateContentsDocument, { variables: { id: templateId } });
  return (
    <Loaded query={query}>
      {({ template: { title, versions } }) => {
        const newest = versions
          .filter(({ recall }) => !recall)
          .toSorted((one, other) => other.number - one.number)[0];
        if (!newest) {
          return (
            <EmptyState title={words.choose.notPublished.title}>
              {words.choose.notPublished.text}
            </EmptyState>
          );
        }
        return (
          <PlanToAssign
            key={newest.id}
            versionId={newest.id}
            templateTitle={title}
            original={contentFrom(newest.content)}
            {...rest}
          />
        );
      }}
    </Loaded>
  );
}
