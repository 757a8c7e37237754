import type { useQuery } from '@apollo/client/react';
import type { AssignableTemplatesQuery, AssignPageQuery } from '@footing/contract';
import type { useSearchWords } from '../../../shared/ui';

export type AssignedClient = AssignPageQuery['client']['profile'];
export type ClientReadiness = AssignPageQuery['client']['readiness'];
export type TemplatesQuery = useQuery.Result<AssignableTemplatesQuery>;
export type SearchWords = ReturnType<typeof useSearchWords>;
