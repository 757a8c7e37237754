import { Suspense } from 'react';
import { PlacedFiles } from '../../../files';
import { filesAt, withFilesAt, type PartOfTemplate } from '../../content/edits';
import { useEditor, useProblemAt } from '../editor-context';
import { fieldId } from '../field-ids';

/** The practice's files that each plan brings to a step or an action. Those of a plan that runs are attached in the plan. */
export function FilesField({ part, path }: { part: PartOfTemplate; path: string }) {
  const { content, change, running, forTwo, announce } = useEditor();
  const problem = useProblemAt(`${path}.files`);
  if (running || forTwo) return null;
  return (
    <div id={fieldId(`${path}.files`)} tabIndex={-1}>
      <Suspense fallback={null}>
        <PlacedFiles
          chosen={filesAt(content, part)}
          count={content.files?.length ?? 0}
          isStep={part.step !== null}
          problem={problem}
          onChange={(edit) => change((now) => withFilesAt(now, part, edit(filesAt(now, part))))}
          announce={announce}
        />
      </Suspense>
    </div>
  );
}
