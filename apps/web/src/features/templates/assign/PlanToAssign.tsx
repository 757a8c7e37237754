import {
  TEMPLATE_LIMITS,
  preview,
  problemsOfAdapted,
  stepReachesOut,
  validateTemplate,
  type TemplateContent,
} from '@footing/plan-engine';
import { Button, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { LoadingState, confirmThat, lazyWithRetry, onKeys } from '../../../shared/ui';
import { boundaryMeaning, boundaryWords, localDateOf, useNow } from '../../../shared/words';
import {
  earliestStart,
  standingWords,
  startsWhenWords,
} from '../../../shared/words/readiness-words';
import { PathPreview } from '../PathPreview';
import { words as parts } from '../content/content.words';
import { problemsIn } from '../content/problems';
import { known } from '../content/questionnaires';
import { focusProblems } from '../editor/field-ids';
import { datesMoveWords, startsWords, words } from './assign.words';
import type { AssignedClient, ClientReadiness } from './types';
import { StartChoice } from './StartChoice';
import { firstDay, type Start } from './plan-start';
import { useAssignPlan } from './useAssignPlan';
import classes from './assign.module.css';

const ContentEditor = lazyWithRetry(
  () => import('../editor/ContentEditor').then((m) => ({ default: m.ContentEditor })),
  () => <LoadingState />,
);

/** The plan to assign: its days, title and start; every part can be adapted. */
export function PlanToAssign({
  versionId,
  templateTitle,
  original,
  profile,
  readiness,
  adapting,
  onAdapting,
}: {
  versionId: string;
  templateTitle: string;
  original: TemplateContent;
  profile: AssignedClient;
  readiness: ClientReadiness;
  adapting: boolean;
  onAdapting: (adapting: boolean) => void;
}) {
  const zone = profile.timeZone;
  const now = useNow();
  const today = localDateOf(now, zone);
  const name = profile.callName;
  const [title, setTitle] = useState(templateTitle);
  const [start, setStart] = useState<Start>({ kind: 'today' });
  // The content at the first render: a refetch must not discard adaptations.
  const [first] = useState(original);
  const [content, setContent] = useState(first);
  const [part, setPart] = useState<string | null>(null);
  const settled = useDeferredValue(content);
  const names = useMemo(() => [profile.otherAlias], [profile.otherAlias]);
  const own = useMemo(
    () =>
      problemsIn([
        ...validateTemplate(settled, { ...known, names }),
        ...problemsOfAdapted(settled, original),
      ]),
    [settled, original, names],
  );
  const adapted = content !== first;
  const startsOn = firstDay(start, today);
  // Adapting cannot remove the questionnaires required before the start.
  const asksFirst = first.readiness ?? content.readiness;
  const gate = asksFirst === readiness.questionnaire && !readiness.isReady ? readiness : null;
  const earliest = gate && earliestStart(gate, now);
  const restsUntil = earliest ? localDateOf(earliest, zone) : startsOn;
  const previewFrom = restsUntil > startsOn ? restsUntil : startsOn;
  const entered = { title, start, content: adapted ? content : null };
  const assigning = useAssignPlan({ profile, versionId, name, today, entered });
  const problems = [...own, ...assigning.refused];

  const showProblems = () => {
    onAdapting(true);
    focusProblems();
  };
  const assign = own.length > 0 ? showProblems : assigning.assign;
  const asItWas = async () => {
    const sure = await confirmThat({
      title: words.confirmReset.title,
      words: words.confirmReset.text(name),
      yes: words.confirmReset.yes,
      no: words.confirmReset.no,
    });
    if (!sure) return;
    setContent(first);
    onAdapting(false);
  };

  return (
    // Handles keys pressed in the fields inside.
    <div role="presentation" onKeyDown={onKeys({ 'mod+Enter': assign })}>
      <section className={classes.form} aria-label={words.plan.label}>
        <div className={classes.fields}>
          <TextInput
            label={words.plan.title}
            description={words.plan.aboutTitle(name)}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            maxLength={TEMPLATE_LIMITS.title}
            error={assigning.titleError}
          />
          <StartChoice
            start={start}
            onChange={setStart}
            today={today}
            name={name}
            zone={zone}
            error={assigning.startError}
            label={gate ? words.start.earliest : words.start.label}
          />
        </div>
        <div className={classes.buttons}>
          <Button onClick={assign} loading={assigning.busy}>
            {words.plan.assign(name)}
          </Button>
          <Button variant="light" onClick={() => onAdapting(!adapting)}>
            {adapting
              ? words.plan.preview
              : adapted
                ? words.plan.keepAdapting
                : words.plan.adapt(name)}
          </Button>
          {adapted && (
            <Button variant="subtle" onClick={() => void asItWas()}>
              {words.plan.reset}
            </Button>
          )}
        </div>
        {assigning.problem && (
          <p role="alert" className={classes.problem}>
            {assigning.problem}
          </p>
        )}
        {problems.length > 0 && !adapting && (
          <p role="alert" className={classes.problem}>
            {words.plan.problems(problems.length)}{' '}
            <Button variant="subtle" size="compact-sm" onClick={showProblems}>
              {words.plan.showProblems}
            </Button>
          </p>
        )}
        {gate && <GateLine gate={gate} name={name} profile={profile} />}
        <BoundaryLine content={content} profile={profile} />
      </section>
      {adapting ? (
        <ContentEditor
          content={content}
          change={setContent}
          problems={problems}
          startsOn={startsOn}
          today={today}
          zone={zone}
          compact
          names={names}
          part={part}
          onPart={setPart}
        />
      ) : (
        <section aria-label={words.plan.dates}>
          <p className={classes.begins}>
            {startsWords(gate !== null, previewFrom, today)} {datesMoveWords(name)}
          </p>
          <PathPreview
            content={content}
            previewed={preview(content, previewFrom, zone)}
            startsOn={previewFrom}
            today={today}
            startsLater={gate !== null}
          />
        </section>
      )}
    </div>
  );
}

/** A plan with readiness questions does not start when it is assigned. */
function GateLine({
  gate,
  name,
  profile,
}: {
  gate: ClientReadiness;
  name: string;
  profile: AssignedClient;
}) {
  const now = useNow();
  const { pronouns, timeZone: zone } = profile;
  return (
    <p className={classes.boundary}>
      <strong>{standingWords(gate, { name, pronouns, now, zone })}</strong> {words.plan.canAssign}{' '}
      {startsWhenWords(gate.outcome, name)}
    </p>
  );
}

/** Shows the boundary before outreach is planned. */
function BoundaryLine({
  content,
  profile: { boundary },
}: {
  content: TemplateContent;
  profile: AssignedClient;
}) {
  const reaching = content.steps.filter(stepReachesOut);
  if (reaching.length === 0) return null;
  const titles = reaching.map(({ title }) => title.trim() || parts.untitled.step);
  return (
    <p className={classes.boundary}>
      <strong>{words.plan.outreach(titles)}</strong> {words.plan.boundary(boundaryWords(boundary))}{' '}
      {boundaryMeaning(boundary)}
    </p>
  );
}
