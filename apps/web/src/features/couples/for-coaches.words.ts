import type { CoupleBarrier, CoupleState, JointActionBy } from '@footing/contract';
import { assertNever, withPeriod } from '../../shared/words';

export const words = {
  title: 'Working as a couple',
  loading: 'Loading',
  link: {
    ask: 'Work as a couple',
    open: 'Open',
    state: (
      state: Exclude<CoupleState, 'ENDED'>,
      { name, other, isWaiting }: { name: string; other: string; isWaiting: boolean },
    ): string => {
      if (isWaiting) return `Joint work with ${other} is on hold. Talk with each of them alone.`;
      switch (state) {
        case 'PROPOSED':
          return `${name} and ${other} were asked about working as a couple.`;
        case 'JOINED':
          return withPeriod(`Working as a couple with ${other}`);
        case 'PAUSED':
          return `Joint work with ${other} is paused.`;
        default:
          return assertNever(state);
      }
    },
    other: 'another client',
  },
  none: {
    title: 'Mark the other person first',
    text: 'Once you mark that the other person is a client here, too, you can ask both of them about working as a couple.',
  },

  ask: {
    title: 'Ask about working as a couple',
    how: 'You ask each of them alone, in their own app. Neither learns from this that the other was asked or is a client here. Neither sees the other’s answer.',
    first: 'Before you ask, see each of them alone, and find out whether they feel safe.',
    then: 'Two yeses don’t start anything. Talk with each of them again, then decide on a later day.',
    shared: 'What they’d both see',
    notes:
      'Joint sessions with their time and place, the steps of their plan for two, what each of them has marked done, the notes you write for both of them, and the messages the three of you write to each other.',
    alone: 'What stays private',
    never:
      'Their own plans, check-ins, contact logs, answers, reflections, breathers, private notes, notes shared with one of them, and whether outreach is paused.',
    button: 'Ask both of them',
    asked: 'Both were asked.',
    againTitle: 'They aren’t working as a couple',
  },

  partner: {
    yes: 'Said yes {when}',
    no: 'Said no {when}',
    open: 'Hasn’t answered yet',
    left: 'Left joint work {when}. Footing doesn’t tell their partner. Talk with {name} before you say anything to the partner.',
    barrier: (barrier: CoupleBarrier, name: string): string | null => {
      switch (barrier) {
        case 'HOLD':
          return 'Outreach is paused after the safety questions. Nobody at the practice can see the answers.';
        case 'BOUNDARY':
          return 'The boundary recorded for the other person doesn’t allow contact.';
        case 'ANSWERS':
          return `Outreach is paused because of ${name}’s answers.`;
        case 'ARCHIVED':
          return 'Archived.';
        default:
          return null;
      }
    },
  },

  state: {
    proposed: 'Both were asked {when}.',
    joined: 'Working together since {when}.',
    paused: 'Paused since {when}. They both read: “Your coach will talk with each of you first.”',
  },
  reasons: {
    join: 'Before you can start joint work:',
    decline: 'Before you can tell them no:',
    resume: 'Before you can resume:',
    end: 'Before you can end it:',
  },
  reason: (barrier: CoupleBarrier): string => {
    switch (barrier) {
      case 'HOLD':
        return 'Neither of them can be in a pause after the safety questions.';
      case 'BOUNDARY':
        return 'The boundary has to be “Open to contact” for both of them.';
      case 'ANSWERS':
        return 'Neither of them can have answers that pause outreach.';
      case 'ARCHIVED':
        return 'Both of them have to be current clients.';
      case 'LEFT':
        return 'One of them left. End joint work, and ask both of them again later.';
      case 'TWO_COACHES':
        return 'They need to have the same coach.';
      case 'NOT_BOTH_YES':
        return 'Both of them have to say yes.';
      case 'SAME_DAY':
        return 'Wait until tomorrow. That way, the timing gives nothing away.';
      case 'STATE':
        return 'This has changed. Reload the page.';
      case 'NOT_LINKED':
        return 'Mark each of them as the other’s “other person.”';
      case 'NOT_THEIR_COACH':
        return 'Only their coach can ask them.';
      case 'NOT_JOINED':
        return 'Both of them have to accept their invitation.';
      case 'NOT_SEEN_ALONE':
        return 'Meet with each of them alone, and mark each session as “Took place.”';
      case 'IN_COUPLE':
        return 'One of them has already been asked, or already works as a couple.';
      default:
        return assertNever(barrier);
    }
  },

  join: {
    button: 'Start joint work',
    title: 'Start joint work with both of them?',
    text: 'From now on, they both see joint sessions, the steps you open, and the notes you write for both of them. They’ll both know that they both said yes. Have you talked with each of them alone again?',
    yes: 'Start joint work',
    done: 'They’re working as a couple.',
  },
  decline: {
    button: 'Don’t start',
    title: 'Decide not to start?',
    text: 'They both read that they aren’t working as a couple right now, and that you can tell them more. Neither learns why.',
    yes: 'Don’t start',
    done: 'Both can see that they aren’t working as a couple.',
  },
  pause: {
    button: 'Pause joint work',
    /** While joint work is already on hold. */
    tell: 'Tell both it’s paused',
    title: 'Pause joint work?',
    text: 'They’ll both read: “Your coach will talk with each of you first.” You can pause for any reason, so it says nothing about either of them.',
    yes: 'Pause',
    done: 'Joint work is paused.',
  },
  resume: { button: 'Resume joint work', done: 'Joint work has resumed.' },
  end: {
    button: 'End joint work',
    title: 'End joint work?',
    text: 'They both read that they aren’t working as a couple right now. Joint sessions are canceled. They can still read the notes you wrote for both of them.',
    yes: 'End it',
    done: 'Joint work has ended.',
  },

  waiting: {
    title: 'Joint work is on hold',
    text: 'Something has changed for at least one of them, and the other can’t see that. For now, you can’t share anything new, open a step, or schedule a joint session. Talk with each of them alone before the next joint session. The hold ends when no reason is left under either name below, or when you end joint work.',
  },
  script: {
    title: 'How to pause without naming anyone',
    say: '“I’d like to pause our work together for now and meet with each of you alone first. That’s a normal part of how I work with couples. I’ll reach out to each of you.”',
    tips: [
      'First pause joint work, so they both read the same thing. Then say the same words to each of them.',
      'Don’t say whose idea it was, or that there’s something you can’t share.',
      'If one of them asks about the other: “I don’t tell either of you what the other one says to me.”',
    ],
  },

  plan: {
    says: 'You open each step, and nothing opens by itself. That way, neither of them can tell when joint work is on hold.',
    edit: 'Edit the plan',
    history: 'Changes to the plan for two',
    gone: 'No longer in the plan',
    open: 'Open this step',
    openOf: (title: string) => `Open this step: ${title}`,
    opened: 'Open for both.',
    actions: (count: number) => (count === 1 ? '1 action' : `${count} actions`),
    by: (by: JointActionBy) =>
      by === 'EITHER' ? 'Either of them can do it.' : 'Both of them have to do it.',
    status: (done: boolean, names: string[]): string => {
      if (names.length === 0) return 'Not done yet.';
      const who = names.join(' and ');
      return done ? `Done by ${who}.` : `Done by ${who} so far.`;
    },
    alone: (prompt: string) => `Each writes for themselves: ${prompt}`,
    wrote: (name: string) => `${name} shared this with you:`,
  },
  sessions: {
    title: 'Joint sessions',
    none: 'No joint sessions are scheduled.',
    plan: 'Schedule a joint session',
    waiting:
      'Joint work is on hold. Talk with each of them alone before you decide whether to keep or cancel a session.',
    minutes: (minutes: number) => `${minutes} minutes`,
    join: 'Join online',
    open: 'Open',
    more: 'Show more sessions',
    cancel: {
      button: 'Cancel the session',
      title: 'Cancel this joint session?',
      text: 'It’s canceled for both of them. Both get the same email.',
      yes: 'Cancel the session',
    },
    cancelled: 'Canceled for both.',
    dialog: {
      title: 'Schedule a joint session',
      whoSees: 'Both of them can see the place and the link.',
    },
  },

  notes: {
    title: 'Notes for both of them',
    none: 'No notes yet.',
    label: 'A note for both of them',
    hint: 'Both can read it right away, and it can’t be changed. Don’t include anything only one of them told you.',
    button: 'Share with both',
    confirm: 'Share this with both of them?',
    confirmText: 'Both can read it right away, and it can’t be changed.',
    shared: 'Shared with both.',
    earlier: 'Notes from earlier joint work',
    by: '{author}, {when}',
  },
};
