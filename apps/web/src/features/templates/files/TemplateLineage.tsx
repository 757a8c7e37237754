import type { TemplatePageQuery } from '@footing/contract';
import type { TemplateContent } from '@footing/plan-engine';
import { Lineage } from '../../../shared/exported-files/Lineage';
import { words } from './files.words';
import classes from '../templates.module.css';

/** Where a template comes from. Before the first version of an imported one, also what its importer answers for. */
export function TemplateLineage({
  template: { lineage, versions, mine },
  content,
}: {
  template: TemplatePageQuery['template'];
  /** What is being edited. */
  content?: TemplateContent;
}) {
  if (!lineage) return null;
  const reasons =
    mine && lineage.kind === 'FILE' && versions.length === 0 && content ? reasonsIn(content) : 0;
  return (
    <>
      <p className={classes.headerPlace}>
        <Lineage of={lineage} />
      </p>
      {reasons > 0 && <p className={classes.headerPlace}>{words.reasons(reasons)}</p>}
    </>
  );
}

const reasonsIn = (content: TemplateContent): number =>
  content.steps.flatMap(({ actions }) => actions).filter(({ noReachReason }) => noReachReason)
    .length;
