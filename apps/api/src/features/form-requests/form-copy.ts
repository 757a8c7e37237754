import { coachReads, type FormContent } from '@footing/plan-engine';

/** What a request keeps of the version of the form that it asks for. Whether the coach can ever read the answers follows from it. */
export function copyOf(version: {
  formId: string;
  versionId: string;
  title: string;
  content: FormContent;
}) {
  const { formId, versionId, title, content } = version;
  const mayShare = coachReads(content.readers, true) === true;
  return { formId, versionId, title, content, mayShare };
}
