import type { TemplatePageQuery } from '@footing/contract';
import type { TemplateContent } from '@footing/plan-engine';
import { UserText } from '../../../shared/ui/UserText';
import { Sentence, WhenDay } from '../../../shared/words';
import { words as all } from './files.words';
import classes from '../templates.module.css';

const words = all.lineage;

type Template = TemplatePageQuery['template'];

/** Where a template comes from. Before the first version of an imported one, also what its importer answers for. */
export function Lineage({
  template: { lineage, versions, mine },
  content,
}: {
  template: Template;
  /** What is being edited. */
  content?: TemplateContent;
}) {
  if (!lineage) return null;
  const reasons =
    mine && lineage.kind === 'FILE' && versions.length === 0 && content ? reasonsIn(content) : 0;
  return (
    <>
      <p className={classes.headerPlace}>
        {lineage.kind === 'FILE' ? <OfFile lineage={lineage} /> : <OfCopy lineage={lineage} />}
      </p>
      {reasons > 0 && <p className={classes.headerPlace}>{words.reasons(reasons)}</p>}
    </>
  );
}

type Shown = NonNullable<Template['lineage']>;

function OfCopy({ lineage: { title, version } }: { lineage: Shown }) {
  return (
    <Sentence
      text={version ? words.copyOfVersion : words.copy}
      title={<Title>{title}</Title>}
      number={version}
    />
  );
}

function OfFile({ lineage: { author, practice, exportedOn, copiedFrom } }: { lineage: Shown }) {
  return (
    <>
      <Sentence
        text={author ? words.fileBy : words.file}
        author={<UserText>{author}</UserText>}
        practice={<UserText>{practice}</UserText>}
        day={exportedOn && <WhenDay day={exportedOn} distance={false} />}
      />
      {copiedFrom && (
        <>
          {' '}
          <Sentence text={words.fileStartedFrom} title={<Title>{copiedFrom.title}</Title>} />
        </>
      )}
    </>
  );
}

function Title({ children }: { children: string }) {
  return <Sentence text={words.title} title={<UserText>{children}</UserText>} />;
}

const reasonsIn = (content: TemplateContent): number =>
  content.steps.flatMap(({ actions }) => actions).filter(({ noReachReason }) => noReachReason)
    .length;
