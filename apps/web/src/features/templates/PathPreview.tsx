import type { PreviewedStep, TemplateContent } from '@footing/plan-engine';
import { FullPath } from '../../shared/path/FullPath';
import type { PathStone } from '../../shared/path/stones';
import { daysBetween } from '../../shared/words';
import { previewText, words as parts } from './content/content.words';
import { OpeningText } from './OpeningText';
import { words } from './templates.words';
import classes from './templates.module.css';

/** The resulting path, with the day of each step and the reason. */
export function PathPreview({
  content,
  previewed,
  startsOn,
  today,
  startsLater,
  selected,
  onSelect,
}: {
  content: TemplateContent;
  previewed: PreviewedStep[];
  startsOn: string;
  today: string;
  /** The plan waits for answers before it starts, so that every day is the earliest possible. */
  startsLater: boolean;
  selected?: string | null;
  onSelect?: (key: string) => void;
}) {
  const days = new Map(previewed.map((day) => [day.step, day]));
  const context = { steps: content.steps, today, startsLater };
  const steps = new Map(content.steps.map((step) => [step.key, step]));
  const stones = content.steps.map((step) => stoneOf(step, days.get(step.key), startsOn));
  return (
    <FullPath
      reader="COACH"
      stones={stones}
      now={`${today}T12:00:00Z`}
      selected={selected}
      onSelect={onSelect}
      label={words.published.preview}
      state={({ key }) => dayNumberWords(days.get(key), startsOn)}
      detail={({ key }) => {
        const day = days.get(key);
        if (!day) return null;
        const opening = previewText(day, steps.get(key)!, context);
        return <OpeningText opening={opening} className={classes.why} />;
      }}
    />
  );
}

/** "Day 22": counted from the first day of the plan, which is day 1. */
export function dayNumberWords(day: PreviewedStep | undefined, startsOn: string): string {
  if (!day || day.opensOn === null) return words.published.noDay;
  return words.published.day(daysBetween(startsOn, day.opensOn) + 1);
}

function stoneOf(
  { key, title, outreach }: TemplateContent['steps'][number],
  day: PreviewedStep | undefined,
  startsOn: string,
): PathStone {
  const opensAtOnce = day?.opensOn === startsOn && day.provided.length === 0;
  return {
    key,
    title: title.trim() || parts.untitled.step,
    status: opensAtOnce ? 'OPEN' : 'LOCKED',
    outreach,
  };
}
