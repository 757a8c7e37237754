import { Sheet } from '../../../../shared/ui';
import { UserText } from '../../../../shared/ui/UserText';
import { words } from './compare.words';
import {
  countOfMarks,
  type ComparedAction,
  type ComparedStep,
  type Comparison,
  type Mark,
} from './comparison';
import { FieldRow } from './FieldRow';
import classes from './compare.module.css';

type Names = readonly [before: string, after: string];

/** What is different between two versions, one step after the other. */
export function Differences({ comparison, names }: { comparison: Comparison; names: Names }) {
  const { template, steps } = comparison;
  return (
    <>
      <p className={classes.summary} role="status">
        {summaryOf(comparison)}
      </p>
      <p className={classes.legend}>
        <del>{words.legend.removed}</del> <ins>{words.legend.added}</ins>
      </p>
      <div className={classes.names} aria-hidden="true">
        {names.map((name, at) => (
          <span key={at}>{name}</span>
        ))}
      </div>
      {template.length > 0 && (
        <Sheet title={words.about}>
          <Rows fields={template} names={names} />
        </Sheet>
      )}
      <Sheet title={words.steps}>
        <ol className={classes.steps}>
          {steps.map((step) => (
            <li
              key={step.key}
              data-same={step.marks.length === 0 || undefined}
              data-whole={isWhole(step)}
            >
              <Step step={step} names={names} />
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  );
}

function Step({ step, names }: { step: ComparedStep; names: Names }) {
  return (
    <>
      <Head part={step} level="h3" />
      <Rows fields={step.fields} names={names} />
      {step.actions.length > 0 && (
        <ul className={classes.actions}>
          {step.actions.map((action) => (
            <li key={action.key} data-whole={isWhole(action)}>
              <Head part={action} level="h4" />
              <Rows fields={action.fields} names={names} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Whether only one of the versions has it. */
const isWhole = ({ marks }: Pick<ComparedAction, 'marks'>): true | undefined =>
  marks.includes('ADDED') || marks.includes('REMOVED') || undefined;

function Head({
  part: { title, marks },
  level: Level,
}: {
  part: Pick<ComparedAction, 'title' | 'marks'>;
  level: 'h3' | 'h4';
}) {
  return (
    <div className={classes.head}>
      <Level className={classes.partTitle}>
        <UserText>{title}</UserText>
      </Level>
      {marks.length === 0 && <span className={classes.unchanged}>{words.unchanged}</span>}
      {marks.map((mark) => (
        <span key={mark} className={classes.mark} data-mark={mark}>
          {words.marks[mark]}
        </span>
      ))}
    </div>
  );
}

function Rows({ fields, names }: { fields: Comparison['template']; names: Names }) {
  return fields.map((field) => <FieldRow key={field.name} field={field} names={names} />);
}

function summaryOf(comparison: Comparison): string {
  const counts = countOfMarks(comparison);
  const { summary } = words;
  const parts = (
    [
      ['ADDED', summary.added],
      ['REMOVED', summary.removed],
      ['MOVED', summary.moved],
      ['CHANGED', summary.changed],
    ] satisfies [Mark, (steps: number) => string][]
  ).flatMap(([mark, say]) => (counts.has(mark) ? [say(counts.get(mark)!)] : []));
  return parts.length === 0 ? summary.onlyTemplate : summary.all(parts);
}
