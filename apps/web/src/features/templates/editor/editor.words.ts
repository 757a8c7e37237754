import { TEMPLATE_LIMITS, type OpeningRule, type StepDefinition } from '@footing/plan-engine';
import { boundaryWords, capitalized, exactDayWords, weekdayDateWords } from '../../../shared/words';
import { ruleWords, words as content } from '../content/content.words';

export const words = {
  view: { label: 'Edit or preview', edit: 'Edit', preview: 'Preview' },
  all: 'All templates',
  previewFrom: 'Start date for the preview',
  published: 'Version {number} published {when}',
  publishedBefore: 'Version {number} published {when}. You’ve made changes since then.',
  notPublished: 'Not published yet',
  more: 'More options',
  versions: 'Published versions',
  allVersions: 'Compare or recall versions',
  version: 'Version {number}, {day}',
  copy: 'Make a copy',
  export: 'Export as a file',
  delete: 'Delete',
  cannotRead: 'This template can’t be read. Reload the page.',
  notYours: 'You can’t edit this template anymore.',

  publish: {
    button: 'Publish',
    title: (number: number) => `Publish version ${number}?`,
    text: [
      'You can assign a published version to clients. It won’t change after that. You can keep editing, and publish the next version when it’s ready.',
      'Plans you assigned from an earlier version keep that version, until you offer the new one and the client accepts it.',
    ],
    yes: 'Publish',
    no: 'Not yet',
    done: (number: number) => `Version ${number} is published. You can assign it now.`,
    notSaved: 'Some changes aren’t saved yet, so nothing was published. Try again in a moment.',
    failed: 'Nothing was published. Check your connection, and try again.',
    changedElsewhere:
      'Nothing was published: this template was changed in another tab or on another device. You’re now seeing the latest version. Read it, then publish again.',
    noSteps: 'Add at least one step before publishing.',
    problems: (count: number) =>
      count === 1
        ? 'Fix 1 problem before publishing. It’s listed at the top of the page.'
        : `Fix ${count} problems before publishing. They’re listed at the top of the page.`,
  },

  stale: {
    label: 'Two versions of this template',
    title: 'Changed in two places',
    text: 'This template was changed in another tab or on another device while you were editing. Nothing is lost. Choose the version to keep. What’s different:',
    mine: 'This version',
    theirs: 'The other version',
    facts: (title: string, steps: number) =>
      `${title || content.untitled.template}, ${steps === 1 ? '1 step' : `${steps} steps`}`,
    read: 'Show the full text',
    keepMine: 'Keep this one',
    takeTheirs: 'Use the other one',
  },

  parts: 'Parts',
  about: {
    title: 'About this template',
    name: 'Title',
    aboutName: 'Your clients see this as the name of their plan.',
    nameMissing: 'Add a title. Until you do, the last one stays.',
    summary: 'Summary',
    aboutSummary: 'One or two sentences for coaches choosing a template.',
    when: 'When to use it',
    aboutWhen: 'For coaches: who it’s for, who it isn’t for, and what to watch for.',
    readiness: 'Questions before the plan',
    aboutReadiness: 'If you choose a questionnaire, your client answers it before the plan starts.',
    noReadiness: 'None',
    share: 'Share with your practice',
    aboutShare:
      'Other coaches can read, assign, and copy what you’ve published. Only you can change it.',
    aboutShareLater:
      'Once you publish it, other coaches can read, assign, and copy it. Only you can change it.',
  },

  steps: {
    label: 'Steps',
    all: 'All steps',
    none: 'No steps yet',
    addFirst: 'Add the first step in the list.',
    addFirstBelow: 'No steps yet. Add the first one here.',
    add: 'Add',
    new: 'Title of a new step',
    missing: 'Add a title first.',
    added: (title: string, number: number) => `“${title}” added as step ${number}.`,
    full: `A template can have up to ${TEMPLATE_LIMITS.steps} steps.`,
    day: (number: string, date: string) => `${number} · ${date}`,
    more: (name: string) => `Options for ${name}`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
  },
  step: {
    finished: 'This step is over, so it stays as it is. You can reopen it on the plan.',
    number: (number: number) => `Step ${number}`,
    title: 'Title',
    purpose: 'Purpose',
    aboutPurpose: 'One or two sentences: what this step is for.',
    guidance: 'Guidance',
    aboutGuidance: 'What your client reads when the step is open.',
    texts: 'Purpose and guidance',
    outreach: 'In this step, the client reaches out to the other person',
    aboutOutreach:
      'It opens only if their boundary allows contact, and after a wait. Both rules are added for you. The wait can’t be shorter than the minimum set under “When it opens.” If no minimum is set, it’s at least 1 day.',
  },
  rules: {
    title: 'When it opens',
    list: 'Opening rules',
    add: 'Add a rule',
    remove: (rule: string) => `Remove: ${rule}`,
    waitsForLater:
      'This step waits for a step further down the list. That works, but it may be hard to follow.',
    day: (number: string, date: string, isEarliest: boolean) =>
      isEarliest ? `${number} at the earliest: ${date}.` : `${number}: ${date}.`,
    contactNotCounted: 'This doesn’t count contact since the plan started.',
    step: 'Step to finish first',
    chooseStep: 'Choose a step',
    wait: 'Days to wait',
    from: 'Counted from',
    anchors: {
      PLAN_START: 'after the plan starts',
      LAST_CONTACT: 'after your client last reached out',
      BOUNDARY_SET: 'after the boundary was recorded',
    },
    afterStep: (step: string) => `after ${step} is done`,
    minimum: 'Minimum',
    noMinimum: 'No minimum',
    days: (days: number | undefined) => (days === 1 ? ' day' : ' days'),
    calmDays: 'Over the last',
    urge: 'Highest average urge (0 to 10)',
    aboutUrge: 'From check-ins. Without check-ins, the step stays closed.',
    date: 'Date',
    approval: 'You’ll see it on Today when it’s ready for your approval.',
    boundary: `Outreach opens only if the boundary is “${boundaryWords('OPEN')}.” Practical steps can also open if it’s “${boundaryWords('LIMITED')}” or “${boundaryWords('ASKED_FOR_SPACE')},” with your approval, but never during a safety pause.`,
  },
  forTwo: {
    none: 'No actions yet. Add the first thing for them to do.',
    who: 'Who does it',
    by: { BOTH: 'Both of them have to do it', EITHER: 'Either of them can do it' },
    open: 'Open for both',
    notOpen: 'Not open yet',
    question: 'Private question (optional)',
    aboutQuestion:
      'Each of them can write an answer for themselves. The other one can’t see it, or whether there is one.',
    staysAsItIs: 'At least one of them has marked this as done, so it stays as it is.',
  },
  actions: {
    title: 'Actions',
    none: 'No actions yet. Add the first small thing to do. A step without actions stays open until you close it.',
    list: (step: number) => `Actions of step ${step}`,
    named: (title: string) => (title ? `“${title}”` : 'this action'),
    problem: 'Needs a fix',
    finished: 'Finished',
    staysAsItIs: 'Your client has finished this, so it stays as it is.',
    new: 'Title of a new action',
    newKind: 'Kind of the new action',
    add: 'Add',
    added: (title: string) => `“${title}” added.`,
  },
  action: {
    title: 'Title',
    kind: 'Kind of action',
    guidance: 'Guidance',
    due: 'Days until it’s due',
    dueDate: 'Due date',
    aboutDueDate: 'Leave it empty for no due date.',
    aboutDue: 'Counted from the day the step opens. Leave it empty for no due date.',
    required: 'Required',
    surprise: 'This is the surprise',
    aboutSurprise:
      'A checklist comes first. The same person gets at most one surprise in six months. If they don’t reply, that is their answer.',
    question: 'Question to write about',
    questionnaire: 'Questionnaire or form',
    ships: 'Included with Footing',
    forms: 'Forms',
    loadingForms: 'Loading forms',
    searchForms: 'Type to search all your forms.',
    noForm: 'No form has that in its title.',
    laterVersion: (later: number, used: number) =>
      `This uses version ${used} of the form. Version ${later} is out now.`,
    useLater: (number: number) => `Use version ${number}`,
    pinned: 'Plans keep this version of the form, even if you publish a newer one.',
    choose: 'Choose one',
    howOften: 'How often',
    times: 'How many times',
    per: 'Per',
    day: 'day',
    week: 'week',
    forDays: 'For how many days',
    forWeeks: 'For how many weeks',
    habit: (habit: string) => `${capitalized(habit)}.`,
    moveToStep: 'Move to another step',
  },

  move: (name: string) => `Move ${name}`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  stepMoved: (name: string, to: number, of: number) =>
    `${capitalized(name)} is now step ${to} of ${of}.`,
  actionMoved: (name: string, to: number, of: number) =>
    `${capitalized(name)} is now action ${to} of ${of}.`,
  movedToStep: (step: string) => `Moved to ${step}.`,
  removed: (name: string) => `${capitalized(name)} removed.`,
  stepRemoved: (name: string) =>
    `${capitalized(name)} removed. The steps that waited for it were updated.`,
  ruleRemoved: 'Rule removed.',
  restored: 'Restored.',
  sorting: {
    instructions:
      'To move an item, press Space, use the arrow keys, and press Space again. Press Escape to cancel. You can also press Alt and an arrow key.',
    lifted: (name: string, at: number, of: number) => `Picked up ${name}, position ${at} of ${of}.`,
    over: (name: string, at: number, of: number) =>
      `${capitalized(name)} is over position ${at} of ${of}.`,
    dropped: (name: string, at: number, of: number) =>
      `${capitalized(name)} dropped at position ${at} of ${of}.`,
    canceled: (name: string, at: number, of: number) =>
      `Canceled. ${capitalized(name)} is back at position ${at} of ${of}.`,
    item: 'the item',
  },

  problems: {
    label: 'Problems',
    title: (count: number) => (count === 1 ? '1 problem to fix' : `${count} problems to fix`),
    inStep: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
    line: (place: string, problem: string) => `${place}: ${problem}`,
    showAll: (count: number) => `Show all ${count}`,
    showFewer: 'Show fewer',
  },
  hints: {
    title: (count: number) =>
      count === 1 ? '1 thing to double-check' : `${count} things to double-check`,
    text: 'These are suggestions. You can still publish.',
    line: (place: string, hints: string) => `${place}: ${hints}`,
  },

  fields: {
    chooseDay: 'Choose a day',
    /** Day and month in the order of the reader's locale. */
    dayFormat: () => {
      const day = exactDayWords('2000-12-31');
      return day.indexOf('31') < day.indexOf('December') ? 'D MMMM YYYY' : 'MMMM D, YYYY';
    },
    range: (min: number, max: number) =>
      `Enter a number from ${min} to ${max.toLocaleString('en')}.`,
    formatting: (label: string) => `Formatting for “${label}”`,
    bold: 'Bold',
    italic: 'Italic',
    list: 'List',
    writeOrPreview: (label: string) => `${label}: write or preview`,
    write: 'Write',
    preview: 'Preview',
    previewOf: (label: string) => `Preview of “${label}”`,
    nothing: 'A preview of your text appears here.',
  },
};

/** "12 characters left"; empty while there is plenty left. */
export function charactersLeft(left: number): string {
  if (left < 0) return `${(-left).toLocaleString('en')} characters too many`;
  return left === 1 ? '1 character left' : `${left.toLocaleString('en')} characters left`;
}

/** Announces the rules that were added to a step with its outreach. */
export const rulesAddedWords = (
  added: readonly OpeningRule[],
  steps: readonly StepDefinition[],
): string => `Added to this step: ${added.map((rule) => ruleWords(rule, steps)).join(' ')}`;

/** How requiring an action moves the dates of later steps. */
export function requiredWords(
  moved: readonly { title: string; before: string; after: string }[],
  isRequired: boolean,
  today: string,
): string {
  const about = 'The step is done when all its required actions are done.';
  const [first] = moved;
  if (!first) return `${about} This doesn’t change any dates.`;
  const name = first.title.trim() ? `“${first.title}”` : 'the next step';
  const [after, before] = [first.after, first.before].map((day) => weekdayDateWords(day, today));
  const more = moved.length - 1;
  const others =
    more === 0 ? '' : more === 1 ? ' 1 more step moves, too.' : ` ${more} more steps move, too.`;
  return isRequired
    ? `${about} Because this is required, ${name} opens ${after} at the earliest, instead of ${before}.${others}`
    : `${about} If you require this, ${name} opens ${after} at the earliest, instead of ${before}.${others}`;
}
