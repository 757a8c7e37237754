import type { Standing } from './stones';

export const words = {
  label: 'The steps of the plan',
  end: 'The end of the plan',
  /** Without the other person, who may have asked for no contact. */
  outreach: { CLIENT: 'This step involves contact', COACH: 'Outreach step' },
  /** With the client’s name for the coach. */
  here: (callName?: string) => (callName ? `${callName} is here` : 'You are here'),
  state: {
    dry: 'Done',
    lit: 'Open',
    ahead: 'Not yet',
    'left-out': 'Skipped',
  } satisfies Record<Standing, string>,
  progress: { WHOLE: 'Done', PART: 'Partly done', NOT: 'Not started' },
  /** "2 of 5 steps done. Open now: Less is more." */
  path: (done: number, steps: number, current?: string) =>
    `${done} of ${steps} steps done.${current ? ` Open now: ${current}.` : ''}`,
};
