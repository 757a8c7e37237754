import type { JointStep } from '@footing/plan-engine';
import { prose } from '../prose.js';

/** A plan for a couple that ships. The coach opens one step after another; nothing opens by itself. */
export interface JointPlan {
  title: string;
  /** Each couple has a copy of its own from the start. Keys are stored, so they never change. */
  steps: JointStep[];
}

/** What two people do together who are trying again. What one of them writes for themselves is not in it. */
export const secondTimeAroundForTwo: JointPlan = {
  title: 'Second time around, for two',
  steps: [
    {
      key: 'a-new-start',
      title: 'A new start',
      purpose: 'You’re starting over with someone you know. Take it slowly.',
      actions: [
        {
          key: 'three-agreements',
          title: 'Three small agreements',
          by: 'BOTH',
          guidance: prose`
            Sit down for half an hour. Each of you says what matters most in daily life. Then choose three small
            agreements together, such as “We say good night” or “We don’t talk about money after nine.” Make them small
            enough to keep.
          `,
          prompt: null,
        },
        {
          key: 'slow-list',
          title: 'What can wait',
          by: 'EITHER',
          guidance: prose`
            Make one list of what you won’t rush: moving in, telling the children, a big celebration. Either of you
            can add to it, and anything on it waits until you both want it.
          `,
          prompt: null,
        },
        {
          key: 'one-thank-you',
          title: 'One thank-you each',
          by: 'BOTH',
          guidance: prose`
            Thank the other person once for something you noticed they did this week. Say what it was, and keep it simple. If
            they thank you first, you don’t have to thank them back right away. You can do yours another day.
          `,
          prompt: 'How was it to say thank you? And how was it to hear it?',
        },
      ],
    },
    {
      key: 'turn-the-page',
      title: 'Turn the page',
      purpose: 'You listen to each other about what was hard, a little at a time.',
      actions: [
        {
          key: 'ten-minutes-each',
          title: 'Ten minutes each',
          by: 'BOTH',
          guidance: prose`
            One of you talks for ten minutes, and the other only listens. Then switch. Talk about yourself, not about who
            was to blame. Either of you can stop at any time, and that’s fine.
          `,
          prompt: null,
        },
        {
          key: 'a-sign-to-stop',
          title: 'A sign to stop',
          by: 'EITHER',
          guidance: prose`
            Agree on one word or sign that means: stop for now. Whoever hears it stops, without asking why. Agree on when
            you’ll come back to the subject, or that you won’t.
          `,
          prompt: null,
        },
        {
          key: 'what-to-keep',
          title: 'What you want to keep',
          by: 'BOTH',
          guidance: prose`
            Each of you names one thing from before that you’d like to keep, and one thing that should stay in the past.
            You don’t have to agree on all four.
          `,
          prompt: 'What would be hard for you to leave in the past? What would help you with that?',
        },
      ],
    },
    {
      key: 'keep-it-fresh',
      title: 'Keep it fresh',
      purpose: 'You make room for small new things, so that the days don’t all feel the same.',
      actions: [
        {
          key: 'an-hour-a-week',
          title: 'An hour a week',
          by: 'BOTH',
          guidance: prose`
            Choose one hour a week for the two of you, without phones. You can walk, cook, or sit. If it doesn’t work
            out one week, choose another time.
          `,
          prompt: null,
        },
        {
          key: 'something-new',
          title: 'Something new',
          by: 'EITHER',
          guidance: prose`
            One of you suggests something small that you’ve never done together, and the other can say no. Next time, you
            switch.
          `,
          prompt: null,
        },
        {
          key: 'a-look-back',
          title: 'A look back',
          by: 'BOTH',
          guidance: prose`
            Look at your three agreements again. Which ones do you keep? Which ones don’t fit anymore? Change what you
            both want to change, and bring the rest to your next joint session.
          `,
          prompt: 'How are you now, compared with when you started? Is this good for you?',
        },
      ],
    },
  ],
};
