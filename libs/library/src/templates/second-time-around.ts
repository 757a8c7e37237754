import { habit, once, questionnaire, reflection } from '../actions.js';
import { prose } from '../prose.js';
import type { LibraryTemplate } from '../template.js';
import { WHO_SEES_SAFETY_LINE } from '../who-sees.js';

export const secondTimeAround: LibraryTemplate = {
  slug: 'second-time-around',
  title: 'Second time around',
  summary:
    'For someone who is together again and wants it to last. Four steps to begin anew, close old matters well, and keep the everyday from going stale.',
  forWhom:
    'Someone who has come back together with a former partner, or has stayed after a crisis, with both of them wanting it. Not while only one of the two wants it, and not where one is afraid of the other.',
  version: 2,
  content: {
    about: prose`
      **When to use it.** The two are together again and both want to be. The first weeks are often lovely,
      and then the old ways knock. This plan is for the time in which a second try becomes a daily life. It is
      written for one client; the other person may take part, and never has to know what your client writes.

      **When not to.** One of the two has not decided yet, one is afraid, or there was violence. Work on safety
      first; trying harder does not cure fear. If an affair still goes on, that comes first too.

      **How it is paced.**

      - *A new start* is open from the beginning.
      - *Turn the page* follows when that is done, and takes four weeks or longer.
      - *Out of the rut* opens a week after *Turn the page*.
      - *Keep it fresh* opens two weeks after that.

      Nothing here is a secret method. Whatever your client does together with the other person is an
      invitation that may be turned down.

      **What to watch.** Look out for a client who does all the work, and for one who keeps score. Look out for
      old hurt that is covered by politeness. If the two part again, close this plan kindly; there is another
      plan for that, and it is no failure of this one.
    `,
    readiness: null,
    steps: [
      {
        key: 'a-new-start',
        title: 'A new start',
        purpose:
          'You begin something new with someone you know, and you look calmly at what wore the first time down.',
        guidance: prose`
          You are together again. There is joy in that, and perhaps some fear under the joy: what if it goes
          the same way? That fear can be useful. It keeps your eyes open, if you do not let it drive.

          It helps to think of this as a **new** relationship with a person you happen to know well. The first
          one is over. It had its good years and it ended for reasons. You do not need to win it back, and you
          cannot repair it by going on as if nothing happened. You can build a second one, from the better
          parts, with what both of you have learned.

          Few couples break over one big thing. Most of them wear thin. The days grow alike, the thanks grow
          fewer, something small is not said, and then something larger is not said. So look at the small
          things. They are also the ones you can change today.

          Begin with your own side. You know what you did that made it hard: the sharp tone, the silence, the
          phone at table, the being right. You cannot change the other person. You can be a different person to
          come home to.

          And go slowly. A second first kiss does not mean that all is well by Monday. Trust, habits and the
          in-laws take longer. You may both say "not yet" to things: moving in, telling the children, a big
          feast. A slow start is not a lack of love.

          When you invite the other person to one of these actions, it is an invitation. A no is fine.
        `,
        outreach: false,
        opens: [],
        actions: [
          questionnaire({
            key: 'safety-check',
            reach: 'NO',
            title: 'Is everyone safe?',
            guidance: prose`
              A second try can only grow where nobody is afraid. These questions ask about fear, pressure and
              control, in both directions. ${WHO_SEES_SAFETY_LINE} If someone else looks at this phone, leave it for now and ask your coach for
              a safer way.
            `,
            questionnaire: 'safety',
            dueAfterDays: 2,
          }),
          reflection({
            key: 'what-wore-it-down',
            reach: 'NO',
            title: 'What wore it down',
            guidance: prose`
              Go back to the year before it broke. Do not look for who was to blame. Look for what slowly went
              missing, and for what crept in. Then look at your own part, with honesty and without beating
              yourself. This page is for you.
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
              Write down why you are in this again. Love, the children, faith, a shared home, the sense that you
              were not finished: all of these are fine, and it is good to know which one is yours. Write what you
              are ready to do for it, and also what you are not ready to live with again.
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
              Invite the other person to sit down for half an hour. Each names what matters most in daily life,
              and together you choose three small agreements. "We say good night." "We do not discuss money after
              nine." Small enough to keep. If they would rather not, choose three for yourself.
            `,
            dueAfterDays: 10,
          }),
          habit({
            key: 'one-thank-you',
            reach: 'NO',
            title: 'One thank-you a day',
            guidance: prose`
              Once a day, thank them for something you saw: the coffee, the patience with your mother, the lamp
              that works again. Say what you saw, and say it simply. Thanks are the first thing to go missing
              in a long love, and the easiest thing to bring back.
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
        purpose:
          'You give old hurt a place where it can be spoken of, so that it does not leak into every day.',
        guidance: prose`
          Nobody forgets what happened, and you do not have to. A page can be turned and still be part of the
          book. What matters is that you do not read it aloud at every breakfast.

          Two ways of dealing with old hurt make it worse. One is to bring it up in every quarrel. The other is
          never to speak of it at all. Between the two there is a third: you give it a **place and a time**.
          Half an hour a week, both rested, no phones. One speaks, the other listens and says back what they
          heard. Then you change over. When the time is up, you stop, and you do something nice together.

          If you did the hurting, your part is to listen without defending yourself, as often as it takes, and
          to keep your word in small things. Be where you say you are. Say it when you are late. It is dull, and
          that is the point; trust grows in dull soil.

          If you were hurt, your part is to ask for what would help you now, instead of paying it back in coins.
          You may be angry. You may also notice, on some days, that you are less so.

          Mostly both of you did some of each.

          You cannot be talked into forgiving, and you cannot talk anyone into it. It comes in pieces, or it does
          not come. If the same wound is as fresh after months as on the first day, get help from a third person
          whom you both trust. Asking for help is a strong thing to do together.
        `,
        outreach: false,
        opens: [{ kind: 'STEP_DONE', step: 'a-new-start' }],
        actions: [
          once({
            key: 'pause-word',
            reach: 'NO',
            title: 'A word for "stop for now"',
            guidance: prose`
              Agree on a word that either of you can say when a talk gets too hot. Then both stop for twenty
              minutes, apart, without sulking, and whoever said the word comes back to begin again. Choose a
              funny word. Try it out once when you are not angry.
            `,
            dueAfterDays: 4,
          }),
          reflection({
            key: 'what-still-hurts',
            reach: 'NO',
            title: 'What still hurts',
            guidance: prose`
              Write what you still carry from the first time, on both sides: what was done to you, and what you
              did. For each, write what would help now. An answer, a promise, a gesture, time, or nothing more.
              You decide afterwards which of it you want to say.
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
              Once a week, half an hour, at a time that suits you both. Fifteen minutes each. The one who listens
              does not answer back; they say what they heard and ask "Is there more?" End on time. If the other
              person does not want it this week, use the half hour to write, and ask again next week.
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
              Each day, do one thing exactly as you said you would. Call at one. Bring the bread. Be home by
              seven, or say early that it will be eight. Nobody has to praise you for it. Trust is counted in such
              things, slowly, by the one who was hurt.
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
              If there is something you have never said sorry for properly, do it once. Say what you did, what it
              did to them, and what you do differently. No "but", no "if you felt that way", no question whether
              all is well now. Then leave it with them. If there is nothing left to say, leave this out.
            `,
            optional: true,
          }),
        ],
      },
      {
        key: 'out-of-the-rut',
        title: 'Out of the rut',
        purpose:
          'You look at your routines, keep the ones that carry you, and change the ones that put you both to sleep.',
        guidance: prose`
          Routines are good servants. They get the children to school and the bills paid. But when every evening
          is like the last one, two people can live side by side and stop seeing each other. Many an ending
          begins there, quietly, on a sofa.

          So now you shake things up a little. Not everything; you do not need a parachute. Small and often works
          best.

          **Change places.** Eat in another room. Walk instead of watching. Let the one who always drives be
          driven, and let the one who always plans be surprised. You see a person anew when they stand somewhere
          else.

          **Be curious.** You know who they were. Do you know who they are this year? What worries them, what
          they read, what they would do with a free month? People go on changing while we think we know them.
          Ask as you did in the first weeks, and listen to the end.

          **Have some life apart.** Two people who do everything together have nothing to tell. A friend, a
          sport, an evening of your own: you come home with something. Give the other person the same, gladly,
          and without asking for a report.

          **Touch kindly.** A hand on the shoulder in passing. A proper hug at the door. Wishes may differ here,
          so talk about it gently, and never as a debt.

          Some of what you try may fall flat. Laugh about it together. Trying counts for more than any plan
          for a perfect evening.
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
              Draw your common week, hour by hour, roughly. Mark what carries you in green, what puts you to sleep
              in grey, and what you dread in any colour you like. Do it together if they enjoy such things. Choose
              one grey spot to change first.
            `,
            dueAfterDays: 4,
          }),
          habit({
            key: 'ten-minutes-together',
            reach: 'NO',
            title: 'Ten minutes, no phones',
            guidance: prose`
              Once a day, ten minutes with the phones in another room and nothing to organise. Sit, walk, have
              tea. No money, no timetable, no school. If nothing comes to mind, ask: "What was the best minute of
              your day?" If one of you is away, a call is fine.
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
              Once a week, do something you have not done together before. A board game from a flea market, a swim
              in the rain, a dish from a country neither of you has been to. Take turns to choose. It may be
              cheap and it may go wrong.
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
              Write what you know about the life they lead right now: what they hope, what they are tired of, what
              makes them laugh. Where you find gaps, write a question. Then ask one of the questions in the next
              days, out of plain interest, and listen.
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
              Swap one duty with each other for two weeks: the cooking, the bills, bringing the children to bed.
              No advice while the other one learns. It is the quickest way to see what they do for you, and it
              loosens the roles you have slipped into.
            `,
            dueAfterDays: 14,
          }),
          once({
            key: 'something-of-your-own',
            reach: 'NO',
            title: 'Something of your own',
            guidance: prose`
              Take up one thing that is yours alone: an evening with friends, a course, a run on Saturday. Say it
              openly and put it in the calendar. Ask them what they would like to have for themselves, and make
              room for it. You both come back with something to tell.
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
          By now you know more about what does you good. This step makes it last, because good times are when
          people stop taking care.

          **Renew it on purpose.** Every relationship is glad of being made new from time to time. Put it in the
          calendar like the dentist, only nicer: an evening each month that one of you plans, and a day each
          season when you look at how you live and change one thing. Couples who do this do not love each other
          more than others do. They just do not leave it to chance.

          **Know your early signs.** You have been at the end of this road once, so you know how it starts. You
          go to bed at different hours. You tell things to someone else first. You say "fine" when it is not.
          Write down your own signs. When you see one, you say so, gently and early: "I notice we are doing it
          again. Can we talk on Saturday?"

          **Have a plan for bad weeks.** Old ways do come back in hard times. It need not mean that all was in
          vain. It means that you are tired, and that you need the tools again: the pause word, the half hour,
          the thank-you, or a session with someone who helps.

          **Stay two people.** Keep your friends, your work, your own corner. You stay with each other because
          you want to, and you can feel that only as long as you could also stand alone.

          And enjoy it. You have been given something that many people wish for. It does not have to be perfect
          to be good.
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
              Write how it looks when the two of you begin to drift. Be exact: what you do, what they do, how the
              flat looks, what time you go to bed. Then write for each sign what you can say or do on the same
              day. Each of you can make such a list, and you can lay them side by side.
            `,
            prompt:
              'How does it look when we begin to drift apart? What do I do first when I notice it?',
            dueAfterDays: 5,
          }),
          once({
            key: 'bad-week-plan',
            reach: 'NO',
            title: 'A plan for a bad week',
            guidance: prose`
              Together, or alone if need be, write five lines: how we notice, what we stop doing, what we do
              instead, whom we ask for help, when we look at it again. Hang it inside a cupboard door. It is much
              easier to follow than to invent on a bad day.
            `,
            dueAfterDays: 8,
          }),
          habit({
            key: 'weekly-look',
            reach: 'NO',
            title: 'The weekly look',
            guidance: prose`
              Once a week, over coffee, three questions each: What was good between us? What was hard? What do you
              wish for in the coming week? Fifteen minutes, then let it be. It keeps small things small. If they
              prefer not to, ask yourself the questions and do one thing about the answers.
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
              Put them in the calendar now: one evening a month, planned in turns, and one day each season for a
              look at how you live. On that day, drop one routine that has gone dull and try one that is new. Let
              them be simple, so that they happen.
            `,
            dueAfterDays: 12,
          }),
          once({
            key: 'if-it-goes-wrong',
            reach: 'NO',
            title: 'If the old ways stay',
            guidance: prose`
              Think about it while things are good: which old ways are a bad week, and which are the line? Whom do
              you turn to then, and what do you do? Tell your coach. Someone who knows that they can leave stays
              with an easier heart. Where fear comes back, you do not have to wait for a good moment.
            `,
            dueAfterDays: 14,
          }),
          reflection({
            key: 'a-look-back',
            reach: 'NO',
            title: 'A look back',
            guidance: prose`
              Do this last. Read what you wrote at the start about what wore things down. What has changed, in you
              and between you? What are you proud of? What needs care? Bring the page to your coach and talk about
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
