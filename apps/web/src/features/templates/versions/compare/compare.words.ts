import type { OpeningRule } from '@footing/plan-engine';

export const words = {
  title: 'Compare versions',
  back: 'Back to all versions',
  choose: { label: 'Versions to compare', before: 'Compare', after: 'With' },
  version: (number: number, isRecalled: boolean) =>
    isRecalled ? `Version ${number} (recalled)` : `Version ${number}`,
  draft: 'Your draft',
  twice: {
    title: 'Choose two versions',
    text: 'You chose the same version twice.',
  },
  unknown: {
    title: 'This version doesn’t exist',
    text: 'Choose two of the versions above.',
  },
  same: {
    title: 'No differences',
    text: 'Both have the same steps, actions, rules, and words.',
  },

  /** "1 step added, 2 steps changed." */
  summary: {
    added: (steps: number) => `${stepsWords(steps)} added`,
    removed: (steps: number) => `${stepsWords(steps)} removed`,
    moved: (steps: number) => `${stepsWords(steps)} moved`,
    changed: (steps: number) => `${stepsWords(steps)} changed`,
    onlyTemplate: 'Only what’s under “About the template” changed.',
    all: (counts: readonly string[]) => `${counts.join(', ')}.`,
  },
  legend: { removed: 'Words that were removed', added: 'Words that were added' },

  about: 'About the template',
  steps: 'Steps',
  unchanged: 'No changes',
  marks: {
    ADDED: 'Added',
    REMOVED: 'Removed',
    MOVED: 'Moved',
    RENAMED: 'Renamed',
    CHANGED: 'Changed',
  },
  filesAt: (part: string, files: readonly string[]) => `${part.trim()}: ${files.join(', ')}`,
  removedFile: 'a file that was removed',
  files: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  fields: {
    title: 'Title',
    about: 'When to use it',
    readiness: 'Questions before the plan',
    files: 'Files',
    place: 'Place',
    purpose: 'Purpose',
    guidance: 'Guidance',
    outreach: 'Outreach',
    opens: 'When it opens',
    details: 'Details',
    prompt: 'Question to write about',
    noReachReason: 'Why it isn’t outreach',
  },
  noReadiness: 'None',
  isOutreach: 'This step is outreach.',
  isNoOutreach: 'This step isn’t outreach.',
  surprise: 'the surprise',
  reachMissing: 'outreach: not chosen yet',
  minimum: (days: number) => `Can’t be shortened below ${days === 1 ? '1 day' : `${days} days`}.`,
  stepPlace: (place: number, of: number) => `Step ${place} of ${of}`,
  actionPlace: (place: number, of: number) => `Action ${place} of ${of}`,
  actionPlaceIn: (step: string, place: number, of: number) => `${step}, action ${place} of ${of}`,
  nothing: 'Nothing here',
};

function stepsWords(steps: number): string {
  return steps === 1 ? '1 step' : `${steps} steps`;
}

/** A rule as a sentence, with the minimum that nobody who adapts the plan can undercut. */
export const withMinimum = (sentence: string, rule: OpeningRule): string =>
  rule.kind === 'WAIT' && rule.floor !== undefined
    ? `${sentence} ${words.minimum(rule.floor)}`
    : sentence;
