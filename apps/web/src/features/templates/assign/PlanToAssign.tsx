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
import {
  boundaryMeaning,
  boundaryWords,
  localDateOf,
  useNow,
  weekdayDateWords,
} from '../../../shared/words';
import {
  earliestStart,
  standingWords,
  startsWhenWords,
} from '../../../shared/words/readiness-words';
import { PathPreview } from '../PathPreview';
import { problemsIn } from '../content/problems';
import { known } from '../content/questionnaires';
import type { AssignedClient, ClientReadiness } from './types';
import { StartChoice } from './StartChoice';
import { firstDay, startProblem, type Start } from './plan-start';
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
  const name = profile.callName || profile.name;
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
  const assigning = useAssignPlan({ profile, versionId, name, today, changed: adapted });
  const problems = [...own, ...assigning.problemsOf(content)];
  const startError = startProblem(start, today) ?? assigning.fieldError('startsOn');

  const assign = () =>
    void assigning.assign({
      title,
      start,
      content: adapted ? content : null,
      toMend: problems.length,
      isStartWrong: startProblem(start, today) !== null,
    });
  const asItWas = async () => {
    const sure = await confirmThat({
      title: 'Go back to the template as it is?',
      words: `What you changed for ${name} is taken away. The template itself was never changed.`,
      yes: 'Go back to it',
      no: 'Keep my changes',
    });
    if (!sure) return;
    setContent(first);
    onAdapting(false);
  };

  return (
    // Handles keys pressed in the fields inside.
    <div role="presentation" onKeyDown={onKeys({ 'mod+Enter': assign })}>
      <section className={classes.form} aria-label="The plan">
        <div className={classes.fields}>
          <TextInput
            label="Title of the plan"
            description={`${name} sees it.`}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            maxLength={TEMPLATE_LIMITS.title}
            error={title.trim() === '' ? 'Give the plan a title.' : assigning.fieldError('title')}
          />
          <StartChoice
            start={start}
            onChange={setStart}
            today={today}
            name={name}
            zone={zone}
            error={startError}
            label={gate ? 'It begins, at the earliest' : 'It begins'}
          />
        </div>
        <div className={classes.buttons}>
          <Button onClick={assign} loading={assigning.busy}>
            Assign to {name}
          </Button>
          <Button variant="light" onClick={() => onAdapting(!adapting)}>
            {adapting ? 'See the path' : adapted ? 'Go on adapting' : `Adapt it for ${name}`}
          </Button>
          {adapted && (
            <Button variant="subtle" onClick={() => void asItWas()}>
              Back to the template as it is
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
            Fix the problems in it before assigning.{' '}
            <Button variant="subtle" size="compact-sm" onClick={() => onAdapting(true)}>
              Show me
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
        <section aria-label="The days that would follow">
          <p className={classes.begins}>
            {beginsWords(gate !== null, previewFrom, today)} The days below are the earliest; they
            follow what {name} does.
          </p>
          <PathPreview
            content={content}
            previewed={preview(content, previewFrom, zone)}
            startsOn={previewFrom}
            today={today}
          />
        </section>
      )}
    </div>
  );
}

function beginsWords(asksFirst: boolean, from: string, today: string): string {
  const day = `${from === today ? 'today, ' : ''}${weekdayDateWords(from, today)}`;
  return asksFirst
    ? `Its days count from when the questions clear the start, and not before ${day}.`
    : `Starts ${day}.`;
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
      <strong>{standingWords(gate, { name, pronouns, now, zone })}</strong> You can assign this
      plan. {startsWhenWords(gate.outcome, name)}
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
  const titles = reaching.map(({ title }) => `“${title.trim() || 'Untitled step'}”`).join(', ');
  return (
    <p className={classes.boundary}>
      <strong>Reaching out: {titles}.</strong> The boundary is “{boundaryWords(boundary)}”.{' '}
      {boundaryMeaning(boundary)}
    </p>
  );
}
