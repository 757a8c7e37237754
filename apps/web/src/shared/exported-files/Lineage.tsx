import type { LineagePartsFragment } from '@footing/contract';
import { UserText } from '../ui/UserText';
import { Sentence, WhenDay } from '../words';
import { words as all } from './exported-files.words';

const words = all.lineage;

/** Where a template or a form comes from, as a sentence. */
export function Lineage({ of }: { of: LineagePartsFragment }) {
  return of.kind === 'FILE' ? <OfFile lineage={of} /> : <OfCopy lineage={of} />;
}

function OfCopy({ lineage: { title, version } }: { lineage: LineagePartsFragment }) {
  return (
    <Sentence
      text={version ? words.copyOfVersion : words.copy}
      title={<Title>{title}</Title>}
      number={version}
    />
  );
}

function OfFile({
  lineage: { author, practice, exportedOn, copiedFrom },
}: {
  lineage: LineagePartsFragment;
}) {
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

/** The title as the end of a sentence. */
function Title({ children }: { children: string }) {
  const text = /[.?!…]$/.test(children) ? words.titleWithMark : words.title;
  return <Sentence text={text} title={<UserText>{children}</UserText>} />;
}
