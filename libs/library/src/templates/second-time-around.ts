import { habit, once, questionnaire, reflection } from '../actions.js';
import { prose } from '../prose.js';
import type { LibraryTemplate } from '../template.js';
import { WHO_SEES_SAFETY_LINE } from '../who-sees.words.js';

export const secondTimeAround: LibraryTemplate = {
  slug: 'second-time-around',
  title: 'Second time around',
  summary:
    'For someone who is back together with a partner and wants it to last. Four steps to start over, heal old hurts, and keep everyday life from going stale.',
  forWhom:
    'Someone who got back together with a former partner, or stayed after a crisis, when both of them want it. Not when only one of them wants it, and not if either is afraid of the other.',
  tags: ['together again'],
  version: 8,
  content: {
    about: prose`
      **When to use it.** The two of them are together again, and both want to be. The first weeks are often lovely,
      and then the old ways come back. This plan is for the time when a second try becomes daily life. It’s
      written for one client. The other person can take part, and never has to know what your client writes.

      **When not to.** One of them hasn’t decided yet, either of them is afraid, or there was violence. Work on safety
      first. Trying harder doesn’t cure fear. If an affair still goes on, that comes first too.

      **How it is paced.**

      - *A new start* is open from the beginning.
      - *Turn the page* opens when that is done, and takes four weeks or longer.
      - *Out of the rut* opens a week after *Turn the page*.
      - *Keep it fresh* opens two weeks after that.

      Whatever your client does together with the other person is an invitation, and the answer can be no.

      **What to watch for.** Look out for a client who does all the work, and for one who keeps score. Look out for old
      hurt under a polite surface. If they split up again, end this plan kindly. There is another plan for that,
      and this one hasn’t failed.
    `,
    readiness: null,
    steps: [
      {
        key: 'a-new-start',
        title: 'A new start',
        purpose:
          'You’re starting over with someone you know. Look calmly at what went wrong the first time.',
        guidance: prose`
          You’re together again. There’s joy in that, and maybe some fear under the joy: what if it ends the same way?
          That fear can be useful. It keeps your eyes open, as long as it doesn’t take the wheel.

          It helps to think of this as a **new** relationship with a person you happen to know well. The first
          one is over. It had its good years, and it ended for reasons. You don’t have to bring it back, and
          you can’t fix it by going on as if nothing happened. You can build a second one, from the better
          parts, with what you’ve both learned.

          Few couples break up over one big thing. Most wear out slowly. The days get more alike, there are fewer
          thanks, something small isn’t said, and then something bigger isn’t said. So look at the small things. You
          can change those today.

          Start with your own side. You know what you did that made it hard: the sharp tone, the silence, the
          phone at dinner, always being right. You can’t change the other person. You can change your own part.

          And go slowly. One good evening doesn’t mean that everything is fine. Trust, habits, and the
          in-laws take longer. You can both say “not yet” to things: moving in, telling the children, a party
          for everyone. A slow start doesn’t mean less love.

          You can invite the other person to join you in some of these actions. It’s only an invitation, so a no is
          fine.
        `,
        outreach: false,
        opens: [],
        actions: [
          questionnaire({
            key: 'safety-check',
            reach: 'NO',
            title: 'Is everyone safe?',
            guidance: prose`
              A second try can only grow where nobody is afraid. These questions are about fear, pressure, and
              control: how the other person treats you, and how you treat them. ${WHO_SEES_SAFETY_LINE} If someone
              else looks at this phone, skip this for now and ask your coach for a safer way.
            `,
            questionnaire: 'safety',
            dueAfterDays: 2,
          }),
          reflection({
            key: 'what-wore-it-down',
            reach: 'NO',
            title: 'What wore it down',
            guidance: prose`
              Go back to the year before it broke. Don’t look for who was to blame. Look for what slowly went
              missing, and for what crept in. Then look at your own part, honestly and without beating yourself
              up. This page is for you.
            `,
            prompt:
              'What went missing, little by little? What crept in? What was my part in it, and what do I do differently from now on?',
            dueAfterDays: 5,
          }),
          reflection({
            key: 'why-this-time',
            reach: 'NO',
            title: 'Why you want this',
            guidance: prose`
              Write down why you’re doing this again. Love, the children, faith, a shared home, the sense that you
              weren’t finished: if you’re safe with the other person, all of these are fine, and it’s good to know
              which one is yours. Write what you’re ready to do for it, and also what you’re not ready to live with
              again.
            `,
            prompt:
              'Why am I here again? What am I ready to work for? What am I not willing to live with a second time?',
            dueAfterDays: 7,
          }),
          once({
            key: 'three-agreements',
            reach: 'NO',
            title: 'Three small agreements',
            guidance: prose`
              Invite the other person to sit down for half an hour. Each of you says what matters most in daily
              life, and together you choose three small agreements. “We say good night.” “We don’t talk about
              money after nine.” Make them small enough to keep. If they’d rather not, choose three for yourself.
            `,
            dueAfterDays: 10,
          }),
          once({
            key: 'health-check',
            reach: 'NO',
            title: 'A health check',
            guidance: prose`
              If there was someone else for either of you, you can both get tested before you have sex without
              protection again. You don’t have to tell your story. You can say: “We’re back together, and I’d like a
              full STI test.” Make your own appointment, even if they don’t. Until the results are in, use protection.
              If you had unprotected sex in the last three days and may be at risk, go today. Some medicine only works
              early.
            `,
            optional: true,
          }),
          habit({
            key: 'one-thank-you',
            reach: 'NO',
            title: 'One thank-you a day',
            guidance: prose`
              Once a day, thank them for something you saw: the coffee, how kind they were to your mother, the
              lamp that works again. Say what you saw, and keep it simple. In a long love, thanks are the first
              thing to go missing, and the easiest thing to bring back.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
        ],
      },
      {
        key: 'turn-the-page',
        title: 'Turn the page',
        purpose: 'You give old hurt a time and a place, so that it doesn’t leak into every day.',
        guidance: prose`
          Nobody forgets what happened, and you don’t have to. You can turn a page, and it’s still part of the
          book. You just don’t read it out loud at every breakfast.

          Two ways of dealing with old hurt make it worse. One is to bring it up in every fight. The other is
          to never talk about it at all. There’s a third way: you give it a **place and a time**. Half an hour a
          week, both rested, no phones. One talks, the other listens and says back what they heard. Then you
          switch. When the time is up, you stop, and you do something nice together.

          If you did the hurting, listen without defending yourself. You can both take a break, and nobody has to
          accept insults or threats. Keep your word in small things. Be where you say you are. If you’re running late,
          say so. It’s boring, and that’s how trust grows.

          If you were hurt, your part is to ask for what would help you now, instead of getting even. You can be
          angry. On some days you may also notice that you’re less angry.

          In many couples, both people have hurt and been hurt.

          Nobody can talk you into forgiving, and you can’t talk anyone into it. It comes in pieces, or it doesn’t
          come. If the same wound hurts as much after months as on the first day, get help from someone you both
          trust. Asking for help takes strength.
        `,
        outreach: false,
        opens: [{ kind: 'STEP_DONE', step: 'a-new-start' }],
        actions: [
          once({
            key: 'pause-word',
            reach: 'NO',
            title: 'A word for “stop for now”',
            guidance: prose`
              Agree on a word either of you can say when a talk gets too hot. Then you both stop for twenty minutes,
              in separate rooms, without sulking. Whoever said the word is the one who comes back and starts again.
              Choose a funny word. Try it out once when you’re not angry.
            `,
            dueAfterDays: 4,
          }),
          reflection({
            key: 'what-still-hurts',
            reach: 'NO',
            title: 'What still hurts',
            guidance: prose`
              Write what you still carry from the first time, on both sides: what was done to you, and what you
              did. For each, write what would help now. An answer, a promise, a kind gesture, time, or nothing
              more. Afterward you decide how much of it you want to say.
            `,
            prompt:
              'What do I still carry? What would help me now? What might still hurt them, and what could I do about it?',
            dueAfterDays: 7,
          }),
          habit({
            key: 'weekly-talk',
            reach: 'NO',
            title: 'The half hour',
            guidance: prose`
              Once a week, half an hour, at a time that’s good for both of you. Fifteen minutes each. The one who
              listens doesn’t argue. They say what they heard and ask “Is there more?” End on time. If the other
              person doesn’t want it this week, use the half hour to write, and leave it to them to say when.
            `,
            times: 1,
            per: 'WEEK',
            periods: 4,
          }),
          habit({
            key: 'keep-your-word',
            reach: 'NO',
            title: 'Keep your word in small things',
            guidance: prose`
              Each day, do one thing exactly as you said you would. Call at one. Get the milk. Be home by seven, or
              say early that you’re running late. Nobody has to praise you for it. Small things like these slowly help
              the person who was hurt to trust again.
            `,
            times: 1,
            per: 'DAY',
            periods: 21,
          }),
          once({
            key: 'a-clear-sorry',
            reach: 'NO',
            title: 'One clear sorry',
            guidance: prose`
              If there’s something you never really said sorry for, do it once. Say what you did, what it did to them,
              and what you do differently now. No “but,” no “if you felt that way,” no asking whether everything is
              fine now. Then leave it with them. If there’s nothing left to say, skip this.
            `,
            optional: true,
          }),
        ],
      },
      {
        key: 'out-of-the-rut',
        title: 'Out of the rut',
        purpose:
          'You look at your routines, keep the ones that help you, and change the ones that put you both to sleep.',
        guidance: prose`
          Routines are useful. They get the children to school and the bills paid. But when every evening is
          like the last one, two people can live side by side and stop seeing each other. Many endings start
          there, quietly, on a couch.

          So now you shake things up a little. Not everything. Small and often works best.

          **Change places.** Eat in another room. Walk instead of watching TV. If one of you always drives, let
          the other drive. If one of you always plans, let the other plan. You see a person in a new way when
          they stand somewhere else.

          **Be curious.** You know who they were. Do you know who they are this year? What worries them, what
          they read, what they would do with a free month? People keep changing while we think we know them.
          Ask as you did in the first weeks, and listen to the end.

          **Have some life apart.** Two people who do everything together have nothing new to tell each other. A
          friend, a sport, an evening of your own: you come home with something to share. Give the other person the
          same, gladly, and don’t ask for a report.

          **Touch kindly.** A hand on the shoulder in passing. A real hug at the door. You may want different
          things here, so talk about it gently. Nobody owes anybody touch.

          Some of what you try may fall flat. Laugh about it together. Trying counts for more than a perfect
          evening.
        `,
        outreach: false,
        opens: [
          { kind: 'STEP_DONE', step: 'turn-the-page' },
          { kind: 'WAIT', days: 7, anchor: 'STEP_END', step: 'turn-the-page' },
        ],
        actions: [
          once({
            key: 'map-of-the-week',
            reach: 'NO',
            title: 'A map of your week',
            guidance: prose`
              Draw a normal week, hour by hour, roughly. Mark what gives you energy in green, what puts you to
              sleep in gray, and what you dread in any color you like. Do it together if they enjoy that kind of
              thing. Choose one gray spot to change first.
            `,
            dueAfterDays: 4,
          }),
          habit({
            key: 'ten-minutes-together',
            reach: 'NO',
            title: 'Ten minutes, no phones',
            guidance: prose`
              Once a day, ten minutes with the phones in another room and nothing to sort out. Sit, walk, have
              tea. No money, no schedule, no school. If you can’t think of anything to say, ask: “What was the
              best minute of your day?” If one of you is away, a call is fine.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          habit({
            key: 'one-new-thing',
            reach: 'NO',
            title: 'One new thing a week, together',
            guidance: prose`
              Once a week, do something you haven’t done together before. A board game from a yard sale, a swim
              in the rain, a dish from a country neither of you has been to. Take turns choosing. It can be cheap,
              and it can go wrong.
            `,
            times: 1,
            per: 'WEEK',
            periods: 4,
          }),
          reflection({
            key: 'who-are-they-now',
            reach: 'NO',
            title: 'Who are they this year?',
            guidance: prose`
              Write what you know about their life right now: what they hope for, what they’re tired of, what
              makes them laugh. Where you find gaps, write a question. In the next few days, ask one of the
              questions because you really want to know, and listen.
            `,
            prompt:
              'What do I know about them as they are today? Where am I guessing? What would I love to ask?',
            dueAfterDays: 8,
          }),
          once({
            key: 'swap-a-chore',
            reach: 'NO',
            title: 'Swap something',
            guidance: prose`
              Swap one chore for two weeks: the cooking, the bills, putting the children to bed. No advice while
              the other one learns. It’s the quickest way to see what they do for you, and it loosens the roles
              you’ve slipped into.
            `,
            dueAfterDays: 14,
          }),
          once({
            key: 'something-of-your-own',
            reach: 'NO',
            title: 'Something of your own',
            guidance: prose`
              Take up one thing that’s just yours: an evening with friends, a course, a run on Saturday. Tell them
              openly and put it in the calendar. Ask them what they’d like to have for themselves, and make room for
              it. You both come back with something to tell.
            `,
            dueAfterDays: 14,
          }),
        ],
      },
      {
        key: 'keep-it-fresh',
        title: 'Keep it fresh',
        purpose:
          'You turn what works into something that lasts, and you agree on what you do when old ways come back.',
        guidance: prose`
          By now you know more about what’s good for you. This step makes it last, because people tend to stop
          trying when times are good.

          **Renew it on purpose.** Every relationship needs something new from time to time. Put it in the
          calendar like the dentist, only nicer: an evening each month that one of you plans, and a day each
          season when you look at how you live and change one thing. Couples who do this don’t love each other
          more than others do. They just don’t leave it to chance.

          **Know your early signs.** You’ve been at the end of this road once, so you know how it starts. You go
          to bed at different times. You tell things to someone else first. You say “fine” when it isn’t. Write
          down your own signs. When you see one, say so, gently and early: “I think we’re doing it again. Can
          we talk on Saturday?”

          **Have a plan for bad weeks.** Old ways do come back in hard times. It doesn’t mean that it was all for
          nothing. It means that you’re tired, and that you need your tools again: the pause word, the half
          hour, the thank-you, or a session with someone who helps.

          **Stay two people.** Keep your friends, your work, your own corner. You stay with each other because
          you want to, and you can only feel that if you could also be on your own.

          And enjoy it. You have something that many people wish for. It doesn’t have to be perfect to be good.
        `,
        outreach: false,
        opens: [
          { kind: 'STEP_DONE', step: 'out-of-the-rut' },
          { kind: 'WAIT', days: 14, anchor: 'STEP_END', step: 'out-of-the-rut' },
        ],
        actions: [
          reflection({
            key: 'early-signs',
            reach: 'NO',
            title: 'Your early signs',
            guidance: prose`
              Write what it looks like when the two of you start to drift. Be exact: what you do, what they do,
              how your home looks, what time you go to bed. Then write for each sign what you can say or do that
              same day. You can each make a list like this and compare them.
            `,
            prompt:
              'What does it look like when we start to drift apart? What do I do first when I notice it?',
            dueAfterDays: 5,
          }),
          once({
            key: 'bad-week-plan',
            reach: 'NO',
            title: 'A plan for a bad week',
            guidance: prose`
              Together, or alone if you have to, write five lines: how we notice, what we stop doing, what we do
              instead, who we ask for help, when we look at it again. Keep it where only the two of you can find it.
              On a bad day it’s much easier to follow a plan than to make one.
            `,
            dueAfterDays: 8,
          }),
          habit({
            key: 'weekly-look',
            reach: 'NO',
            title: 'The weekly look',
            guidance: prose`
              Once a week, over coffee, three questions each: What was good between us? What was hard? What do you
              wish for next week? Fifteen minutes, then let it go. It keeps small things small. If they’d rather
              not, ask yourself the questions and do one thing about the answers.
            `,
            times: 1,
            per: 'WEEK',
            periods: 6,
          }),
          once({
            key: 'dates-for-the-year',
            reach: 'NO',
            title: 'Dates for the year',
            guidance: prose`
              Put them in the calendar now: one evening a month, where you take turns planning, and one day each
              season to look at how you live. On that day, drop one routine that has gone dull and try a new one.
              Keep them simple, so that they happen.
            `,
            dueAfterDays: 12,
          }),
          once({
            key: 'if-it-goes-wrong',
            reach: 'NO',
            title: 'If the old ways stay',
            guidance: prose`
              Think about it while things are good. Which old ways are just a bad week, and which ones cross the line?
              Who do you turn to then, and what do you do? Tell your coach. It’s easier to stay when you know that you
              could leave. If fear comes back, don’t wait for a good moment. Get help.
            `,
            dueAfterDays: 14,
          }),
          reflection({
            key: 'a-look-back',
            reach: 'NO',
            title: 'A look back',
            guidance: prose`
              Do this last. Read what you wrote at the start about what wore things down. What has changed, in you
              and between you? What are you proud of? What needs care? Take the page to your coach and talk about
              whether this plan has done its work.
            `,
            prompt:
              'What is different from the first time? What am I proud of? What do I want to keep an eye on?',
            dueAfterDays: 42,
          }),
        ],
      },
    ],
  },
};
