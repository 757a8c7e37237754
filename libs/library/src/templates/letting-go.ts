import { habit, once, questionnaire, reflection } from '../actions.js';
import { prose } from '../prose.js';
import type { LibraryTemplate } from '../template.js';
import { WHO_SEES_SAFETY_LINE } from '../who-sees.words.js';

export const lettingGo: LibraryTemplate = {
  slug: 'letting-go',
  title: 'Letting go',
  summary:
    'For someone who wants to stop waiting, or has to. Four steps from the end of a relationship to a life that feels good again.',
  forWhom:
    'Anyone whose relationship is over: by their own choice, by the other person’s choice, or because contact isn’t welcome or isn’t safe. It can start at any time, even in the middle of another plan.',
  tags: ['breakup', 'letting go'],
  version: 8,
  content: {
    about: prose`
      **When to use it.** Your client is ready to stop waiting, or the other person has made it clear that
      there is no way back. It also fits a client who left and grieves anyway. It’s a good ending in its own
      right, not a consolation prize. Please offer it in that spirit.

      **When not to.** Your client still has strong hopes and feels that you are pushing them to give up. Slow down
      then, and use this plan when the client asks for it. If the client’s mood is very low for weeks, if they hardly
      eat or sleep, or if they think of death, a doctor or a therapist comes first.

      **How it is paced.**

      - *It has ended* is open from the start.
      - *Room for grief* opens when that is done.
      - *Days of your own* opens three days after *Room for grief* ends.
      - *Looking ahead* opens two weeks after *Days of your own*, because looking back takes some distance.

      No step waits for your approval, and nothing in this plan reaches out to the other person. Where it is safe and
      allowed, practical contact about children, money, or a home goes on alongside it.

      **What to watch for.** Grief isn’t a straight line. A bad week near the end is common, often around a date
      that mattered, or when the other person meets someone new. After a frightening relationship, do the
      safety questions early and plan with a local service.
    `,
    readiness: null,
    steps: [
      {
        key: 'it-has-ended',
        title: 'It has ended',
        purpose: 'You tell yourself that it’s over, and you make your days a little easier.',
        guidance: prose`
          You’re here because something is over. Maybe you chose it. Maybe it was chosen for you. Either way
          you’ve lost a person, someone who felt like home, and a future you had pictured. It’s a real loss, and you can
          treat it as one.

          Nothing big has to happen in this step. You do two things.

          **You say it.** As long as a small voice says “maybe tomorrow,” every sound from the phone hurts. Saying
          “it’s over” stings once, and then it starts to hurt less. You don’t have to hate anyone for that, or agree
          with how it happened. You just stop waiting at the door.

          **You take care of the basics.** Sleep, food, a shower, fresh air, one kind voice a day. In the first
          weeks that’s plenty. Put away what jumps out at you: the photo by the bed, the chat at the top of the
          list, the playlist. Just put it away. You can decide later what to keep.

          If there are children, money, or a home to sort out, and contact is safe and allowed, talk only about that.
          Keep it short, keep it friendly where you can, and write down what you agree on. Otherwise, ask a lawyer. If
          there’s a court order, don’t send anyone for you before you’ve asked. Letting go doesn’t mean that you never
          talk. It means that you stop asking, in every talk, whether there’s still a chance.

          If you ever feel that you can’t go on, or that you might hurt yourself, tell someone right away: a
          friend, a doctor, a crisis line, the emergency number. That comes before any plan.
        `,
        outreach: false,
        opens: [],
        actions: [
          reflection({
            key: 'the-sentence',
            reach: 'NO',
            title: 'The sentence',
            guidance: prose`
              Find one sentence that’s true and that you can say out loud. “We’re not together anymore.” “I left,
              and it still hurts.” “They’re gone, and I’m here.” Write it, say it once or twice, and notice what
              happens in your body. Tears may come. Let them.
            `,
            prompt:
              'How do I say in one sentence that it’s over? What happens in me when I read it out loud?',
            dueAfterDays: 3,
          }),
          once({
            key: 'tell-two-people',
            reach: 'NO',
            title: 'Tell two people',
            guidance: prose`
              Choose two people who are gentle with you and tell them that it’s over. You don’t owe anyone the
              whole story. Tell them what helps: “Please ask me how I am,” or “Please take me for a walk and talk
              about something else.” Once you’ve told someone, it gets easier to believe.
            `,
            dueAfterDays: 5,
          }),
          once({
            key: 'one-box',
            reach: 'NO',
            title: 'One box',
            guidance: prose`
              Put the things that hurt to look at into one box: photos, letters, the old shirt. Close it and have a
              friend keep it, or put it on the highest shelf. Don’t throw anything away now. There’s a time for
              that, and it isn’t this week.
            `,
            dueAfterDays: 6,
          }),
          once({
            key: 'quiet-the-phone',
            reach: 'NO',
            title: 'Make the phone quiet',
            guidance: prose`
              If you’re afraid of the other person, talk with your coach or a helpline from a safe phone first: a
              sudden change can be noticed. If not, mute their pages, archive the chat, and turn off the memories your
              photo app shows you. Ask friends not to bring you news. None of this is meant to hurt anyone. A wound
              heals better if it isn’t touched twenty times a day. If you need a way to talk about practical things,
              keep just one.
            `,
            dueAfterDays: 6,
          }),
          once({
            key: 'first-week',
            reach: 'NO',
            title: 'A place to sleep, and money for the week',
            guidance: prose`
              If you’re in danger now, call the emergency number. If you aren’t safe at home, use a safe phone to call
              a helpline. They can help you plan how to leave. Papers can wait. When you’re safe, look at three
              things: where you’ll sleep this week, what money you can get to, and which bills are due. Keep copies of
              the lease and your own bank statements. Before you sign anything or move out for good, ask a lawyer or a
              free legal aid service.
            `,
            optional: true,
          }),
          habit({
            key: 'basics',
            reach: 'NO',
            title: 'The four basics',
            guidance: prose`
              Each day: something warm to eat, some daylight, a set time to go to bed, one kind voice. Three out of
              four is enough to count the day. On a bad day, even one is good. Then rest, and try again tomorrow.
            `,
            times: 1,
            per: 'DAY',
            periods: 7,
          }),
          questionnaire({
            key: 'safety-check',
            reach: 'NO',
            title: 'Is everyone safe?',
            guidance: prose`
              The time after a breakup can be tense. If you’ve ever been afraid of the other person, or afraid of what
              you might do, please answer these questions. ${WHO_SEES_SAFETY_LINE} If someone else looks at this
              phone, skip this for now and ask your coach for a safer way.
            `,
            questionnaire: 'safety',
            optional: true,
          }),
        ],
      },
      {
        key: 'room-for-grief',
        title: 'Room for grief',
        purpose:
          'You give sadness and anger a place and a time, so that they don’t take up the whole day.',
        guidance: prose`
          If grief gets no room, it takes the night. So you give it room: a little, every day, on purpose.

          You may find many feelings there, and some don’t fit together. You miss them, and you’re furious.
          You’re relieved, and you feel guilty about that. You want to know everything they do, and you never
          want to hear their name. None of this means you’re doing it wrong. It comes in waves. Between two
          waves there’s some calm, and the calm gets longer. You can’t see that from one day to the next. You
          can see it from month to month.

          **Look at the whole picture.** Memory is kind to what we’ve lost. It keeps the vacation and drops the
          silent drive home. It can also do the opposite and paint everything black. Neither is fair to you, or
          to them. Try to let both be true: it was good in parts, and it ended for reasons.

          **Let anger speak on paper.** Anger shows you where a line was crossed. It wants to be heard, and that
          doesn’t mean you have to send it. Write it, say it out loud when you’re alone, or walk fast until it eases.
          Then drink some water. If they lash out at you now, you don’t have to answer.

          **Plan for hard dates.** Birthdays, holidays, the day you met. They come whether you plan or not, and
          they’re easier with a plan.

          You don’t have to forgive anyone in this step. You don’t have to understand everything either. Some
          questions have no answer that would help.
        `,
        outreach: false,
        opens: [{ kind: 'STEP_DONE', step: 'it-has-ended' }],
        actions: [
          habit({
            key: 'grief-time',
            reach: 'NO',
            title: 'Fifteen minutes for grief',
            guidance: prose`
              Choose a time of day, say six in the evening, but not right before bed. For fifteen minutes you can cry,
              write, look at a photo, be angry, or just sit. Set a timer. When it rings, wash your face and do
              something with your hands. When grief comes at other times, tell it, “Not now. At six.”
            `,
            times: 1,
            per: 'DAY',
            periods: 10,
          }),
          reflection({
            key: 'letter-not-sent',
            reach: 'NO',
            title: 'The letter you keep',
            guidance: prose`
              Write to the other person everything you haven’t said. Thanks, anger, questions, love, all of it.
              Nobody corrects it. Do not send it, and don’t show them a photo of it. You write it so that you can
              stop carrying it around.
            `,
            prompt:
              'What have I never said to you? What do I want to thank you for, what am I angry about, and what do I still want to ask?',
            dueAfterDays: 6,
          }),
          reflection({
            key: 'whole-picture',
            reach: 'NO',
            title: 'The whole picture',
            guidance: prose`
              Take three good memories and three hard ones, and write a few lines about each. Then look at what
              stood between you on an ordinary day. You’re not building a case. You’re giving yourself a true
              picture, because it’s easier to let go of something true.
            `,
            prompt:
              'What was good, what was hard, and what was an ordinary day with us really like? What did I give up in order to stay?',
            dueAfterDays: 9,
          }),
          habit({
            key: 'outside',
            reach: 'NO',
            title: 'Outside, three times a week',
            guidance: prose`
              Half an hour outdoors, in any weather that’s safe. Walk, sit on a bench, push a stroller, dig in a
              garden. Leave the phone in your pocket. Trees, water, and sky ask nothing of you, and your body
              settles a little each time.
            `,
            times: 3,
            per: 'WEEK',
            periods: 2,
          }),
          once({
            key: 'hard-dates',
            reach: 'NO',
            title: 'A plan for the hard dates',
            guidance: prose`
              Write down the dates in the next few months that are likely to hurt. For each, decide now where you’ll
              be, who’ll be with you, and what you’ll do that evening. It can be simple. “Saturday: a movie with my
              cousin, phone stays at home.” Put them in your calendar.
            `,
            dueAfterDays: 8,
          }),
          reflection({
            key: 'someone-new',
            reach: 'NO',
            title: 'When they meet someone new',
            guidance: prose`
              Maybe it has happened, or you’re waiting for it. It can feel as if everything you had meant nothing.
              That isn’t so. What you had was yours, and nobody who comes later can take it away. Don’t look for
              pictures, and don’t compare. Plan the first evening: who’ll be with you, and where your phone will be.
            `,
            prompt:
              'What do I fear most about them with someone new? What does that make me think of myself, and is it true? Who will be with me that evening?',
            optional: true,
          }),
          once({
            key: 'handover-script',
            reach: 'NO',
            title: 'A script for drop-offs',
            guidance: prose`
              If you have children together, plan your words. “Hi. They ate at noon. The cough medicine is in the blue
              bag. See you Sunday at five.” Then goodbye. Nothing about the two of you, and no messages through the
              children. If you’re afraid of the other parent, don’t do drop-offs alone, and ask a helpline or a lawyer
              what’s safe. If it’s only tense, meet at school or bring someone. If there’s a court order, follow it,
              and ask a lawyer what it allows.
            `,
            optional: true,
          }),
        ],
      },
      {
        key: 'days-of-your-own',
        title: 'Days of your own',
        purpose: 'You fill the empty space with things, people, and habits that are yours.',
        guidance: prose`
          In a relationship, people often give things up: out of love, out of habit, or because they were made to. It
          may be a hobby, a friend, a favorite food, or a way to spend a Sunday. Now those things are free again. Some
          you want back. Some you’ve outgrown. And there’s room for things that never had a chance.

          Start with your rooms. If you live where you lived together, move the bed, change the side you sleep
          on, hang another picture, buy the loud curtains. It may seem silly, but every morning it tells your
          body that this is a new time.

          Next, look at your week. Where are the holes? Friday evening, the first hour after work, Sunday at four.
          Those are the hours when you miss them most, and often it’s the habit you miss. Plan something for those
          hours.

          Then people. Some friends belonged to both of you, and a few may drift away. That hurts, and it’s common.
          Look for those who stay, and for one or two who are new. You don’t have to be good company. You only have to
          show up.

          You may laugh again in these weeks, and then feel guilty about it. You’re not betraying anything.
          It’s a part of you coming home.

          There’s no hurry to meet someone new. If it happens, be fair and tell them where you stand. If it
          doesn’t, you’re not behind. You’re living your own days.
        `,
        outreach: false,
        opens: [
          { kind: 'STEP_DONE', step: 'room-for-grief' },
          { kind: 'WAIT', days: 3, anchor: 'STEP_END', step: 'room-for-grief' },
        ],
        actions: [
          reflection({
            key: 'what-you-put-aside',
            reach: 'NO',
            title: 'What you put aside',
            guidance: prose`
              Think back to the time before, and to the things you dropped without noticing. Dancing, an old
              friend, spicy food, reading in bed with the light on. Write them all down. Then mark two that you
              want back and one that’s new.
            `,
            prompt:
              'What did I put aside to fit into our life? What do I want back? What have I never tried, though I wanted to?',
            dueAfterDays: 4,
          }),
          once({
            key: 'change-a-room',
            reach: 'NO',
            title: 'Change one room',
            guidance: prose`
              Change one room so that it’s yours. Move the furniture, paint a wall, put the good chair by the
              window. It doesn’t have to cost much. If you just moved, unpack one corner fully and make it a
              place where you like to sit.
            `,
            dueAfterDays: 7,
          }),
          habit({
            key: 'fill-a-hole',
            reach: 'NO',
            title: 'Something in the empty hours',
            guidance: prose`
              Find the two hardest hours of your week, and put something into each: a class, a call with a
              friend, a regular swim. Do it twice a week for three weeks. If it isn’t right for you, try
              something else next week.
            `,
            times: 2,
            per: 'WEEK',
            periods: 3,
          }),
          habit({
            key: 'something-new',
            reach: 'NO',
            title: 'One new thing a week',
            guidance: prose`
              Once a week, do something you’ve never done, or haven’t done in years. A different route to work, a dish
              with a strange name, a town an hour away by train. New things make new memories, and the old ones aren’t
              the only ones anymore.
            `,
            times: 1,
            per: 'WEEK',
            periods: 4,
          }),
          once({
            key: 'paper-and-money',
            reach: 'NO',
            title: 'Paperwork and money',
            guidance: prose`
              List what still ties you together: accounts, contracts, insurance, keys, passwords, who gets called in
              an emergency. Settle one thing this week. If you need to talk to the other person about it, stick to
              that one thing. If that isn’t safe or welcome, ask a lawyer. If there’s a court order, don’t send anyone
              for you before you’ve asked.
            `,
            dueAfterDays: 14,
          }),
          reflection({
            key: 'if-they-write',
            reach: 'NO',
            title: 'If a warm message comes',
            guidance: prose`
              If there’s a court order, or you’re afraid of the other person, don’t answer. Keep the message, and ask
              your coach or a lawyer. Sometimes a kind message comes just when you feel better. It can pull you back
              in one evening. You don’t owe an answer today. Sleep on it. Read what you wrote about why it ended. Then
              decide: no answer, two friendly lines, or a talk with your coach first. One kind evening doesn’t change
              the reasons.
            `,
            prompt:
              'If a warm message comes, what do I want to remember before I answer? What would I lose if I went back to waiting?',
            optional: true,
          }),
        ],
      },
      {
        key: 'the-far-shore',
        title: 'Looking ahead',
        purpose:
          'You look back once with clear eyes, keep what’s worth keeping, and turn to what comes next.',
        guidance: prose`
          You’ve come a long way since the first days. Maybe there was a morning when you didn’t think of it at
          all. Maybe there are still evenings when it comes back. Both are part of this.

          In this step you sort things once more.

          **What you keep.** Years with a person leave good things: a way of cooking, a joke, a child, a kind of
          courage. You can keep them. They’re yours now, and you don’t have to miss the person to use them.

          **What you leave.** The question of who was right. The speech you prepared. The wish that they see what
          they lost. These are heavy, and they tie you to someone who isn’t walking beside you anymore. You can
          put them down even if nobody ever says sorry.

          **What you’ve learned.** Some of it is about them. The useful part is about you: what you need, what
          you can give, what you do when you’re afraid, and which signs you’d take seriously next time.

          You can forgive, but you don’t have to. If you do, it’s for your own peace. It doesn’t mean that what
          happened was fine, and it doesn’t mean that you go back. If there was fear or harm, leaving safely is
          enough.

          Many people find, some time after an ending they never wanted, that they like their life. You’re
          allowed to be one of them. You don’t have to forget anyone for that.
        `,
        outreach: false,
        opens: [
          { kind: 'STEP_DONE', step: 'days-of-your-own' },
          { kind: 'WAIT', days: 14, anchor: 'STEP_END', step: 'days-of-your-own' },
        ],
        actions: [
          reflection({
            key: 'keep-and-leave',
            reach: 'NO',
            title: 'What you keep, what you leave',
            guidance: prose`
              Make two lists. On one, what you take with you from these years. On the other, what you leave
              behind. Be concrete: the soup recipe, the habit of saying sorry when you’re not. Read the second
              list out loud once, and cross it out.
            `,
            prompt: 'What do I take with me from our time together? What do I leave here, today?',
            dueAfterDays: 5,
          }),
          reflection({
            key: 'what-you-learned',
            reach: 'NO',
            title: 'What you know now',
            guidance: prose`
              Write what you know about yourself that you didn’t know before. Think of what you need from someone
              close to you, what you can offer, and the early signs you want to listen to next time. It can be a
              short list. Keep it where you can find it.
            `,
            prompt:
              'What do I need from a person close to me? What do I have to give? Which early signs will I take seriously from now on?',
            dueAfterDays: 8,
          }),
          once({
            key: 'open-the-box',
            reach: 'NO',
            title: 'Open the box',
            guidance: prose`
              If you feel steady, open the box from the first step, maybe with a friend. Keep what’s good to have. If
              there was fear or harm, or there may be a court case, don’t throw anything away. Otherwise, you can let
              the rest go. If there’s a court order, or they asked for no contact, ask a lawyer before you return
              anything. If not, their things can go back through someone else. If it’s too soon, close the lid again.
              There’s no deadline for this.
            `,
            optional: true,
          }),
          once({
            key: 'a-goodbye',
            reach: 'NO',
            title: 'Mark that it’s over',
            guidance: prose`
              Choose a small act that marks the end of the relationship. Plant something, paint something, or walk
              somewhere you used to go together, as long as it’s not near where they live or work, and then somewhere
              new. Ask a friend to come along. It’s for you. Nobody else has to hear about it.
            `,
            dueAfterDays: 14,
          }),
          habit({
            key: 'good-of-the-day',
            reach: 'NO',
            title: 'One good thing a day',
            guidance: prose`
              In the evening, name one thing from the day that was good and that was yours. A ripe peach counts.
              So does a quiet hour, or a bill you paid. You’re training your eyes to see the life you’re in.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          reflection({
            key: 'looking-ahead',
            reach: 'NO',
            title: 'A day next year',
            guidance: prose`
              Picture an ordinary day a year from now that you’d like to wake up to. Where are you, what do you
              smell, who’s there, what do you do with your hands? Write it in the present tense. Then pick one
              thing in it that you can start this month, and tell your coach.
            `,
            prompt:
              'It’s an ordinary day a year from now, and I’m well. What do I see around me, and what is the first small piece of it?',
            dueAfterDays: 18,
          }),
        ],
      },
    ],
  },
};
