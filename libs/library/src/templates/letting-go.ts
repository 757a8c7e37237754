import { habit, once, questionnaire, reflection } from '../actions.js';
import { prose } from '../prose.js';
import type { LibraryTemplate } from '../template.js';
import { WHO_SEES_SAFETY_LINE } from '../who-sees.js';

export const lettingGo: LibraryTemplate = {
  slug: 'letting-go',
  title: 'Letting go',
  summary:
    'For someone who wants to stop waiting, or has to. Four steps from the last day together to a life that is looked at with pleasure again.',
  forWhom:
    'Anyone whose relationship is over: by their own choice, by the choice of the other person, or because contact is not welcome or not safe. It can be taken at any time, also in the middle of another plan.',
  version: 2,
  content: {
    about: prose`
      **When to use it.** Your client is ready to stop waiting, or the other person has made it plain that
      there is no way back. It also suits a client who left and grieves all the same. It is a good ending in
      its own right and no consolation prize; please offer it in that spirit.

      **When not to.** Your client still hopes strongly and feels pushed by you to give up. Slow down then, and
      use this plan when the client asks for it. If the client's mood is very low for weeks, if they hardly
      eat or sleep, or if they think of death, a doctor or a therapist comes first.

      **How it is paced.**

      - *It has ended* is open from the start.
      - *Room for grief* follows when that is done.
      - *Days of your own* opens three days after *Room for grief* ends.
      - *The far shore* opens two weeks after *Days of your own*, because a look back needs some distance.

      No step waits for your approval, and nothing in this plan reaches toward the other person. Practical
      contact about children, money or a home goes on beside it.

      **What to watch.** Grief is not a straight line. A bad week near the end is common, often around a date
      that mattered. After a frightening relationship, do the safety questions early and plan with a local
      service.
    `,
    readiness: null,
    steps: [
      {
        key: 'it-has-ended',
        title: 'It has ended',
        purpose:
          'You say to yourself that it is over, and you make your days a little easier to live through.',
        guidance: prose`
          You are here because something is over. Perhaps you chose it. Perhaps it was chosen for you. Either
          way you have lost a person, a home in someone, and a future you had pictures of. It is a real loss,
          and you may treat it as one.

          Nothing big has to happen in this step. You do two things.

          **You say it.** As long as a small voice says "perhaps tomorrow", every sound of the phone hurts.
          Saying "it has ended" stings once, and then it begins to hurt less. You do not have to hate anyone for
          that, or agree with how it came about. You only stop standing at the door.

          **You look after the basics.** Sleep, food, a shower, fresh air, one kind voice a day. In the first
          weeks that is plenty. Put away what jumps at you: the photo by the bed, the chat at the top
          of the list, the playlist. Put it away, not in the fire. You can decide later what to keep.

          If there are children, money or a home to sort out, you go on talking about that. Keep it short, keep
          it friendly where you can, and write it down. Letting go does not mean that you never speak. It means
          that you stop asking, in every talk, whether there is still a chance.

          If you ever feel that you cannot go on, or that you might hurt yourself, tell someone at once: a
          friend, a doctor, a crisis line, the emergency number. That is not part of a plan. That comes first.
        `,
        outreach: false,
        opens: [],
        actions: [
          reflection({
            key: 'the-sentence',
            reach: 'NO',
            title: 'The sentence',
            guidance: prose`
              Find one sentence that is true and that you can say aloud. "We are not together any more." "I left,
              and it still hurts." "They have gone, and I am here." Write it, say it once or twice, and notice
              what happens in your body. It may bring tears. Let them come.
            `,
            prompt:
              'How do I say in one sentence that it has ended? What happens in me when I read it aloud?',
            dueAfterDays: 3,
          }),
          once({
            key: 'tell-two-people',
            reach: 'NO',
            title: 'Tell two people',
            guidance: prose`
              Choose two people who are gentle with you and tell them that it is over. You do not owe anyone the
              whole story. Tell them what helps: "Please ask me how I am", or "Please take me for a walk and talk
              about something else." Something said to others becomes easier to believe.
            `,
            dueAfterDays: 5,
          }),
          once({
            key: 'one-box',
            reach: 'NO',
            title: 'One box',
            guidance: prose`
              Put the things that hurt to look at into one box: photos, letters, the old shirt. Close it and give
              it to a friend, or put it on the highest shelf. Do not throw anything away now. There is a time
              for that, and it is not this week.
            `,
            dueAfterDays: 6,
          }),
          once({
            key: 'quiet-the-phone',
            reach: 'NO',
            title: 'Make the phone quiet',
            guidance: prose`
              Mute or unfollow, archive the chat, turn off the memories your photo app sends you. Ask friends not
              to bring you news. None of this is meant against anyone. A wound heals better when it is not touched
              twenty times a day. If you need a way to talk about practical things, keep just one.
            `,
            dueAfterDays: 6,
          }),
          habit({
            key: 'basics',
            reach: 'NO',
            title: 'The four basics',
            guidance: prose`
              Each day: something warm to eat, some daylight, a fixed time to go to bed, one kind voice. Three of
              four is enough to count the day. On a bad day one is good too; then rest and count tomorrow.
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
              The time after an ending can be tense. If you have ever been afraid of the other person, or afraid
              of what you might do yourself, please answer these questions. ${WHO_SEES_SAFETY_LINE} If
              someone else looks at this phone, leave it for now and ask your coach for a safer way.
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
          'You give sadness and anger a place and a time, so that they do not have to take the whole day.',
        guidance: prose`
          Grief that gets no room takes the night. So you give it room: a little, every day, on purpose.

          You may find many feelings there, and some that do not fit together. You miss them, and you are
          furious. You are relieved, and you are ashamed of being relieved. You want to know everything they do,
          and you never want to hear their name. None of this is a sign that you are doing it wrong. It comes in
          waves. Between two waves there is a bit of calm, and the calm gets longer. You cannot see that from one
          day to the next. You can see it from month to month.

          **Look at the whole picture.** Memory is kind to what is lost. It keeps the holiday and drops the
          silent drive home. It may also do the opposite and paint all of it black. Neither is fair to you, or
          to them. Try to let both be true: it was good in parts, and it ended for reasons.

          **Let anger speak on paper.** Anger shows you where a line was crossed. It wants to be heard, not
          necessarily sent. Write it, say it to the steering wheel, beat a rug. Then drink some water.

          **Mind the dates.** Birthdays, holidays, the day you met. They come whether you plan or not, and they
          are easier with a plan.

          You do not have to forgive anyone in this step. You do not have to understand everything either. Some
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
              Choose a time of day, not the last thing at night. For fifteen minutes you may cry, write, look at
              a photo, be angry, or sit. Set a timer. When it rings, wash your face and do something with your
              hands. When grief knocks at other times, you can tell it: at six, I am there.
            `,
            times: 1,
            per: 'DAY',
            periods: 10,
          }),
          reflection({
            key: 'letter-not-sent',
            reach: 'NO',
            title: 'The letter that stays with you',
            guidance: prose`
              Write to the other person everything you have not said. Thanks, anger, questions, love, all of it.
              Nobody corrects it. Do not send it, and do not take a photo of it for them. It is written so that
              you can stop carrying it around.
            `,
            prompt:
              'What have I never said to you? What do I thank you for, what do I hold against you, and what do I still want to ask?',
            dueAfterDays: 6,
          }),
          reflection({
            key: 'whole-picture',
            reach: 'NO',
            title: 'The whole picture',
            guidance: prose`
              Take three good memories and three hard ones, and write a few lines about each. Then look at what
              stood between you on an ordinary day. You are not collecting evidence. You are giving yourself a
              true picture, because it is easier to say goodbye to something true.
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
              Half an hour in the open, in any weather that is safe. Walk, sit on a bench, push a pram, dig in a
              garden. Leave the phone in your pocket. Trees, water and sky ask nothing of you, and the body
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
              Write down the dates of the coming months that are likely to hurt. For each, decide now: where you
              are, who is with you, what you do in the evening. It may be simple. "Saturday: cinema with my
              cousin, phone stays at home." Put them in your calendar.
            `,
            dueAfterDays: 8,
          }),
        ],
      },
      {
        key: 'days-of-your-own',
        title: 'Days of your own',
        purpose:
          'You fill the space that has opened with things, people and habits that belong to you.',
        guidance: prose`
          When two people live side by side, each gives up a little: a hobby, a friend, a taste in food, a way
          to spend a Sunday. Mostly it is done out of love. Now those things are free again. Some you want back.
          Some you have outgrown. And there is room for things that never had a chance.

          Begin with your rooms. If you live where you lived together, move the bed, change the side you sleep
          on, hang another picture, buy the loud curtains. It may seem silly, and it tells your body every
          morning that this is a new time.

          Go on with your week. Look for the holes: the Friday evening, the first hour after work, Sunday at
          four. Those are the hours in which you miss them most, and many of them are about habit more than
          about love. Put something there before the hole fills itself.

          Then people. Some friends belonged to you both, and a few may drift away. That hurts, and it is common.
          Look for those who stay, and for one or two who are new. You need not be good company. You only need
          to come.

          You may laugh again in these weeks, and then feel guilty about it. You are not betraying anything. It
          is a part of you coming home.

          There is no hurry to meet someone new. If it happens, be fair: tell them where you stand. If it does
          not, you are not behind. You are simply living your own days.
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
              want back and one that is new.
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
              Change one room so that it is yours. Move the furniture, paint a wall, give the good chair the best
              place by the window. It need not cost much. If you have just moved, unpack one corner fully and
              make it a place where you like to sit.
            `,
            dueAfterDays: 7,
          }),
          habit({
            key: 'fill-a-hole',
            reach: 'NO',
            title: 'Something in the empty hours',
            guidance: prose`
              Find the two hours of the week that are hardest, and put something into each: a class, a call with
              a friend, a standing date with the swimming pool. Twice a week for three weeks. If it does not suit
              you, try another thing next week.
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
              Once a week do something you have not done before, or not since long ago. Another way to work, a
              dish with a strange name, a town one hour away by train. New things leave new traces, and the old
              ones are no longer the only ones.
            `,
            times: 1,
            per: 'WEEK',
            periods: 4,
          }),
          once({
            key: 'paper-and-money',
            reach: 'NO',
            title: 'Paper and money',
            guidance: prose`
              Make a list of what is still tied together: accounts, contracts, insurance, keys, passwords, who is
              to be called in an emergency. Settle one thing this week. If you need to talk to the other person
              about it, stay with the matter. If that is not safe or not welcome, let a third person or a lawyer
              do it.
            `,
            dueAfterDays: 14,
          }),
        ],
      },
      {
        key: 'the-far-shore',
        title: 'The far shore',
        purpose:
          'You look back once with clear eyes, take along what is worth keeping, and turn toward what comes.',
        guidance: prose`
          You have come a long way since the first days. Perhaps you noticed a morning on which you did not
          think of it at all. Perhaps there are still evenings when it comes back. Both belong here.

          On this shore you sort things one last time.

          **What you take along.** Years with a person leave good things: a way of cooking, a joke, a child, a
          kind of courage. You may keep them. They are yours now, and you need not miss the person in order to
          use them.

          **What you leave.** The question of who was right. The speech you prepared. The wish that they should
          see what they lost. These are heavy, and they keep you tied to someone who no longer walks beside you.
          You can set them down even if nobody ever says sorry.

          **What you have learned.** Some of it is about them. The useful part is about you: what you need, what
          you can give, what you do when you are afraid, which signs you saw early and did not want to see.

          Forgiving is welcome here, and it is not required. If it comes, it is a thing you do for your own
          peace. It does not mean that it was fine, and it does not mean that anyone comes back. Where there was
          fear or harm, leaving in safety is enough.

          Many people find, some time after an ending they never wanted, that they like their life. You are
          allowed to be one of them. You do not need to forget anyone for that.
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
              behind. Be concrete: the recipe for the soup, the habit of saying sorry when you are not. Read the
              second list aloud once, and strike it through.
            `,
            prompt: 'What do I take with me from our time together? What do I leave here, today?',
            dueAfterDays: 5,
          }),
          reflection({
            key: 'what-you-learned',
            reach: 'NO',
            title: 'What you know now',
            guidance: prose`
              Write what you know about yourself that you did not know before. Think of what you need from
              someone close to you, what you can offer them, and the early signs you want to listen to next time.
              It can be a short list. Keep it where you find it again.
            `,
            prompt:
              'What do I need from a person close to me? What do I have to give? Which early signs do I take seriously from now on?',
            dueAfterDays: 8,
          }),
          once({
            key: 'open-the-box',
            reach: 'NO',
            title: 'Open the box',
            guidance: prose`
              If you feel steady, open the box from the first step, perhaps with a friend. Keep what is good to
              have. Give away or throw out the rest. Their belongings can go back through a third person if they
              want them. If it is too soon, close the lid again. There is no date by which this must be done.
            `,
            optional: true,
          }),
          once({
            key: 'a-goodbye',
            reach: 'NO',
            title: 'A small goodbye',
            guidance: prose`
              Choose a small act that says it for you. Put a stone into a river, plant something, walk a road you
              walked together and then one you have never walked. Do it alone or with a friend. It is for you;
              nobody else needs to be told or shown.
            `,
            dueAfterDays: 14,
          }),
          habit({
            key: 'good-of-the-day',
            reach: 'NO',
            title: 'One good thing a day',
            guidance: prose`
              In the evening, name one thing of the day that was good and that was yours. A ripe peach counts. So
              does a quiet hour, or a bill you paid. You are training your eyes to see the life you are in.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          reflection({
            key: 'looking-ahead',
            reach: 'NO',
            title: 'Looking ahead',
            guidance: prose`
              Picture an ordinary day a year from now that you would like to wake up to. Where are you, what do
              you smell, who is there, what do you do with your hands? Write it in the present tense. Then pick
              one thing in it that you can begin this month, and tell your coach.
            `,
            prompt:
              'It is an ordinary day a year from now, and I am well. What do I see around me, and what is the first small piece of it?',
            dueAfterDays: 18,
          }),
        ],
      },
    ],
  },
};
