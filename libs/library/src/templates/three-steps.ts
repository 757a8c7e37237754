import { habit, once, questionnaire, reflection } from '../actions.js';
import { prose } from '../prose.js';
import type { LibraryTemplate } from '../template.js';
import { WHO_SEES_SAFETY_LINE } from '../who-sees.js';

export const threeSteps: LibraryTemplate = {
  slug: 'three-steps',
  title: 'Three steps',
  summary:
    'Quiet first, then perhaps one small kindness, and all along a life that is good on its own. A slow plan for someone who hopes for a second chance.',
  forWhom:
    'Someone whose relationship has ended or rests, who hopes for another try and can live with either answer. Not for anyone who has been asked to stay away, who is afraid of the other person, or of whom the other person is afraid.',
  version: 4,
  content: {
    about: prose`
      **When to use it.** Your client hopes for another try, the break is fresh, and the urge to chase is
      strong. The plan slows that urge down and gives the energy somewhere better to go. Its heart is the
      last step: the client's own life.

      **When not to.** The other person has asked for no contact, there is an order, one of the two is
      afraid, or your client cannot yet hear a no. *Letting go* or a talk about safety comes first then. If
      your client's own affair was part of the end, use *Three steps after an affair*.

      **How it is paced.**

      - *Firm ground* is open from the start.
      - *Less is more* follows when that is done, and takes two weeks or longer.
      - *A smile* stays closed for three more weeks, and for two weeks after the last contact that your client
        began. Then it asks for a calm week, for your approval, and for a boundary that allows contact. Set
        that boundary from what your client knows, not from what your client hopes. You can shorten the
        waits, to two weeks and to one, and no further.
      - *The best version of yourself* opens three days after *Less is more* ends. It needs nothing from
        *A smile*, so it opens even where that step never does. Skip *A smile* then; nothing is lost.

      **What to watch.** A surprise is courtship in one life and harassment in another. When in doubt, do not
      approve it. There is one, it carries your client's name, it asks for nothing, and silence is an answer.
      The plan makes no promise about the other person. Please make none either.
    `,
    readiness: 'are-you-sure',
    steps: [
      {
        key: 'ground',
        title: 'Firm ground',
        purpose:
          'You stand still before you move. You look at why you want this, and you put down what you do not need to carry.',
        guidance: prose`
          Something you counted on has broken, and a part of you wants to mend it tonight. That is human. It is
          also the hour in which people do what they later wish undone. So this plan starts by standing still.

          **Know why.** Missing someone is real, and it is not yet a reason. Some people miss the person. Some
          miss the evenings, the second cup on the table, the feeling of not being alone. All of it deserves
          care. Only some of it calls for a second try. Love, children, a home or a faith can be good reasons.
          Fear on its own is a poor guide.

          **Be fair to yourself.** There are things you regret. Everyone who has ever shared a life with
          someone has a list. To forgive yourself is not to say that it was fine. You look at it, you learn
          from it, and you stop hitting yourself with it. That leaves your hands free.

          **Let grief take its time.** Shock, anger, hope and sadness come and go, sometimes all in one day.
          The other person has a road like this too, at a pace of their own. Nobody can be hurried along it.
          Pushing is how we become our own worst enemy.

          **Leave the games out.** No making anyone jealous, no tests, no messages sent through friends. You
          want to be able to look back on this time with respect for yourself.

          No plan can tell you what another person feels or decides. This one helps you act well either way.
          Take the actions in any order. One a day is plenty.
        `,
        outreach: false,
        opens: [],
        actions: [
          questionnaire({
            key: 'safety-check',
            reach: 'NO',
            title: 'Is everyone safe?',
            guidance: prose`
              Some questions about fear, pressure and contact, in both directions: theirs toward you, and yours
              toward them. ${WHO_SEES_SAFETY_LINE} If someone else looks at this phone, leave it for now and ask your coach for a safer way.
            `,
            questionnaire: 'safety',
            dueAfterDays: 3,
          }),
          once({
            key: 'night-person',
            reach: 'NO',
            title: 'Choose someone for the bad hours',
            guidance: prose`
              Think of one or two people you can call when the urge to write is strongest. Ask them now, in
              daylight: "May I call you when I am about to do something I might regret?" Most people are glad to
              be asked. Put their names where you see them at night.
            `,
            dueAfterDays: 4,
          }),
          habit({
            key: 'ten-minutes',
            reach: 'NO',
            title: 'Ten minutes before anything',
            guidance: prose`
              When you want to write, call or go there, wait for ten minutes first. Wash the dishes, walk around
              the block, breathe slowly. An urge is a wave; it rises, and it falls. Count the day when you
              waited, or when no urge came. If you wrote anyway, that is all right. Tomorrow counts again.
            `,
            times: 1,
            per: 'DAY',
            periods: 7,
          }),
          reflection({
            key: 'forgive-yourself',
            reach: 'NO',
            title: 'Forgive yourself',
            guidance: prose`
              Choose one thing that you blame yourself for. Write what happened, plainly, without making it
              bigger or smaller. Then write what you know now that you did not know then. You can be sorry and
              be kind to yourself in the same breath. Stop when you are tired, and come back later.
            `,
            prompt:
              'What do I blame myself for, what have I learned from it, and what would I say to a good friend who had done the same?',
            dueAfterDays: 6,
          }),
          reflection({
            key: 'where-we-are',
            reach: 'NO',
            title: 'Where each of you is',
            guidance: prose`
              Grief has phases, and two people are seldom in the same one. Look at your own first. Then make a
              careful guess about the other person, and mark it as a guess. You do not need to find out. It is
              enough to see that their road is their own, and that it takes as long as it takes.
            `,
            prompt:
              'Where am I in this today: shock, anger, hope, sadness, something else? Where might they be, and what tells me that I cannot know?',
            dueAfterDays: 7,
          }),
          questionnaire({
            key: 'ask-yourself',
            reach: 'NO',
            title: 'Look back at your answers',
            guidance: prose`
              The same twelve questions as before this plan. They are not asked because anyone doubts you. Some
              days on firm ground can change what you see, and your coach and you can lay the two side by side.
              Do this when the rest of the step is behind you. Your coach sees where the answers lead, and the one answer that says so.
            `,
            questionnaire: 'are-you-sure',
            dueAfterDays: 10,
          }),
          once({
            key: 'close-other-doors',
            reach: 'NO',
            title: 'Close what is still half open',
            guidance: prose`
              If there is someone else in your life, a flirt, a fling, someone you keep in reserve, end it
              kindly and fully before you go on. You cannot stand firm with one foot elsewhere, and it is fairer
              to everybody. If there is nobody, leave this one out.
            `,
            optional: true,
          }),
        ],
      },
      {
        key: 'less-is-more',
        title: 'Less is more',
        purpose:
          'You stop chasing and give both of you some air. Where you have to talk, you keep it short and calm.',
        guidance: prose`
          Fear says: write again, drop by, find a reason to call. Each of these feels like doing something.
          From the other side they feel like being pulled. So in this step you do less, on purpose.

          Less is not a wall of silence. You may share children, a lease, a dog, a circle of friends. Talk about
          those when they come up, in a friendly way, and let the talk end when the matter ends. Stay off the
          subjects that start a fight. They are not gone. They are waiting for a better day.

          Three things you leave alone for now:

          - message after message, and long letters sent at night
          - visits that nobody asked for, and being by chance where they are
          - made-up reasons to call that turn toward the two of you

          If they have asked for space, this is how you give it to them. If they have asked you to stop, you
          stop, and this step is how you live with that.

          You need not hide either. Leave your accounts as they are and live an ordinary, decent life among
          people who like you. Content is enough; nobody has to see you shine. If a good memory comes up in
          company, it may be said in half a sentence, and then the talk goes on. But do not post for one pair of
          eyes, and do not lay a trail. And turn the lamp around: do not look at their pages to see how they are.

          Quiet is not a trick that brings a person back. It is room, for them to feel what they feel and for
          you to hear yourself think.
        `,
        outreach: false,
        opens: [{ kind: 'STEP_DONE', step: 'ground' }],
        actions: [
          once({
            key: 'clear-the-table',
            reach: 'NO',
            title: 'Make chasing harder',
            guidance: prose`
              Small hurdles help at midnight. Move the chat out of sight, turn off its alerts, delete drafts, let
              the phone sleep in another room. Take their profile out of your quick links. You are not cutting
              anyone off; you are giving yourself time to think. Do three of these today.
            `,
            dueAfterDays: 1,
          }),
          once({
            key: 'two-lists',
            reach: 'NO',
            title: 'Two short lists',
            guidance: prose`
              On the first list: what you do need to talk about, such as children, money due, keys, the car. On
              the second: what rests for now, such as who is to blame, who said what, what is to become of you
              both. Keep them near the phone. When a talk drifts to the second list, say "Let's leave that for
              another day" and close kindly.
            `,
            dueAfterDays: 2,
          }),
          habit({
            key: 'quiet-days',
            reach: 'NO',
            title: 'A day of not chasing',
            guidance: prose`
              Count each day on which you did not reach out beyond what had to be settled. Answering in a calm way
              when they write is fine. Had to talk about the children? The day counts. If you wrote more than
              you meant to, look at it kindly and go on; nothing starts over from zero.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          reflection({
            key: 'calm-opposite',
            reach: 'NO',
            title: 'The calm opposite',
            guidance: prose`
              Under stress we all have one move that we make again and again. You explain, or plead, or go cold,
              or get loud. The other person knows that move well. Find yours. Then think of the calm opposite,
              something you can do with dignity even when your heart is racing.
            `,
            prompt:
              'What do I usually do when I am afraid of losing someone? How does it feel to be on the other end of it? What is the calm opposite?',
            dueAfterDays: 5,
          }),
          once({
            key: 'your-pages',
            reach: 'NO',
            title: 'Your pages, for your own life',
            guidance: prose`
              Look through your social accounts once. Leave them open if they were open. Take down anything that
              was meant to hurt, to test, or to make someone jealous. From now on, ask before you post: "Would I
              post this if they never saw it?" If yes, go ahead. If no, keep it to yourself.
            `,
            dueAfterDays: 4,
          }),
          habit({
            key: 'among-people',
            reach: 'NO',
            title: 'Among people',
            guidance: prose`
              Twice a week, be with people who are good for you: a meal, a walk, a choir, a game. You do not have
              to be cheerful, and you do not have to talk about it. Being with others reminds the body that it
              is not alone, and it fills the hours in which waiting is hardest.
            `,
            times: 2,
            per: 'WEEK',
            periods: 2,
          }),
          reflection({
            key: 'what-quiet-shows',
            reach: 'NO',
            title: 'What the quiet shows you',
            guidance: prose`
              Do this one toward the end, when you have had some days of quiet behind you. Silence is a good
              mirror. Perhaps you sleep better. Perhaps you miss them more, or miss something other than you
              thought. Whatever you see is useful, also if it changes what you want.
            `,
            prompt:
              'What has become clearer in the quiet? What do I miss, and what do I not miss at all? Is what I want still the same?',
            dueAfterDays: 14,
          }),
        ],
      },
      {
        key: 'a-smile',
        title: 'A smile',
        purpose:
          'After a good while of quiet, you may give one small thing that is a pleasure to open. It asks for nothing, and you may also leave it out.',
        guidance: prose`
          This step opens only after a good while, when your coach agrees and contact is not unwelcome. If that
          changes, it closes again, and rightly so. It is an invitation, not a duty. You may read it, think about it, and decide to give nothing. That is a full
          and good way to do this step.

          If you do give something, it is **one** thing. It is small, it costs about as much as a simple lunch,
          and it is fun to open. Not a ring, not an album, not a letter in disguise. The thought counts, and the
          thought is: I wish you a good minute.

          Let us be honest about gifts. They can be used as a hook: I gave, so you owe. People sense that, and
          it makes them step back. A present that frightens or obliges is not a present. So before you choose,
          go through this list. All five must be true.

          - They have not asked me to stay away, in words or by blocking me.
          - Nobody who opens it, now or with somebody beside them, is embarrassed by it.
          - My name is on it. A parcel from nobody can scare a person.
          - It needs no thanks, no reply, no visit, nothing to send back.
          - If I never hear a word about it, I am still glad I gave it.

          If one is not true, let it be, and talk it over with your coach.

          And afterwards nothing follows. No "did you get it", no second parcel, no asking friends. Silence is
          an answer, and a kind person can hear it.
        `,
        outreach: true,
        opens: [
          { kind: 'STEP_DONE', step: 'less-is-more' },
          { kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'less-is-more', floor: 14 },
          { kind: 'WAIT', days: 14, anchor: 'LAST_CONTACT', floor: 7 },
          { kind: 'CALM', days: 7, urgeAtMost: 5 },
          { kind: 'APPROVAL' },
          { kind: 'BOUNDARY' },
        ],
        actions: [
          questionnaire({
            key: 'ask-again',
            reach: 'NO',
            title: 'Are you still sure?',
            guidance: prose`
              The same twelve questions as at the start. Weeks have passed, and your answers may have moved. Do
              this before anything else in this step. If the answers say slow down, slow down; there is nothing
              here that cannot wait.
            `,
            questionnaire: 'are-you-sure',
            dueAfterDays: 3,
          }),
          reflection({
            key: 'why-give',
            reach: 'NO',
            title: 'Why you want to give it',
            guidance: prose`
              Be frank here. Perhaps you hope for a call. That is natural, and it is good to know it before you
              give. Picture three endings: a warm word, a cool word, no word at all. If one of them would knock
              you over, wait until it would not. Talk about it with your coach.
            `,
            prompt:
              'Why do I want to give this? What do I hope for in secret? If no word ever comes, why is it still good that I gave it?',
            dueAfterDays: 5,
          }),
          once({
            key: 'choose-it',
            reach: 'NO',
            title: 'Choose something small',
            guidance: prose`
              Think of their tastes, not of the two of you. A good chocolate, a silly puzzle, seeds for the
              balcony, the hot sauce they like. Nothing from your love life, nothing expensive, nothing that
              stays on a shelf and looks at them. If you write a card, one friendly line and your name are enough.
              Show your coach before it goes out.
            `,
            optional: true,
          }),
          once({
            key: 'give-it-once',
            title: 'Give it, once',
            guidance: prose`
              Send it by post or have it brought by a shop. Do not bring it yourself, and do not leave it at
              their work or by their door. Choose an ordinary day, not an anniversary. Then it is theirs. They
              may enjoy it, give it away or say nothing. You leave it there. You may also skip this and lose
              nothing.
            `,
            reach: 'YES',
            surprise: true,
            optional: true,
          }),
          habit({
            key: 'leave-it-there',
            reach: 'NO',
            title: 'Leave it there',
            guidance: prose`
              Count each day on which you added nothing: no question, no hint, no second gift, no look at their
              pages for a sign. If you gave nothing at all, count the days on which you are at peace with that.
              If they write, answer in a friendly way and no longer than they did.
            `,
            times: 1,
            per: 'DAY',
            periods: 10,
          }),
          reflection({
            key: 'hear-the-answer',
            reach: 'NO',
            title: 'Hear the answer',
            guidance: prose`
              Let ten days pass, then write here, for yourself. A reply is an answer. A short thanks is an answer. Silence
              is one too, and it most likely means "not now" or "no". You do not have to like it. You only
              have to let it be true. If you gave nothing, write about how it is to have left it.
            `,
            prompt:
              'What came back, or what did not? What do I take it to mean if I do not bend it? What do I do with my days now?',
            dueAfterDays: 21,
          }),
        ],
      },
      {
        key: 'best-version',
        title: 'The best version of yourself',
        purpose:
          'You turn the care you had for two toward your own life. This mends what hurts, whatever the other person decides.',
        guidance: prose`
          This is the heart of the plan. It opens a few days after *Less is more* ends. It does not wait for
          *A smile*, and it needs no answer from anyone.

          For a long time a good part of your thinking went to another person. Now some of it is free. It may
          feel like emptiness at first. It is also the largest amount of time and care you have had for yourself
          in years.

          Start with friendship: become your own. Speak to yourself as you would to someone you love who is
          having a hard year. Eat properly. Go to bed. Take yourself out to the place that nobody ever wanted to
          go to with you. Looks may be part of it, if that gives you joy: a haircut, clothes that fit you now.
          They are for your mirror, not for a picture that one person is meant to see.

          Then look at the wider parts of a life, and pick one or two:

          - your body: moving, sleeping, seeing the doctor you keep putting off
          - your work: a course, a step up, something of your own
          - your money: knowing where you stand
          - your friends, old and new
          - places you want to see, and things that feed your spirit

          You are not building a shop window. People who change to be seen tire of it; people who change because
          they like the new life keep it. Perhaps the other person notices, perhaps not. You are the one who
          wakes up in this life every morning, so make it one you are glad to wake up in.

          Small is good. One thing a week, kept, is worth more than ten begun.
        `,
        outreach: false,
        opens: [
          { kind: 'STEP_DONE', step: 'less-is-more' },
          { kind: 'WAIT', days: 3, anchor: 'STEP_END', step: 'less-is-more' },
        ],
        actions: [
          reflection({
            key: 'letter-from-a-friend',
            reach: 'NO',
            title: 'A letter from your best friend',
            guidance: prose`
              Write to yourself as your own best friend would: someone who has seen it all, tells the truth and
              is on your side. What do they see in you that you have forgotten? What do they wish for you? Half a
              page is enough. Keep it for bad evenings.
            `,
            prompt:
              'Dear me: what do I see in you, what have you come through, and what do I wish for you this year?',
            dueAfterDays: 4,
          }),
          habit({
            key: 'daily-kindness',
            reach: 'NO',
            title: 'One kindness to yourself',
            guidance: prose`
              Once a day, do something good for yourself and mean it. A bath, a proper breakfast, ten pages of a
              book, an early night, a no to something you never liked. It need not cost anything. Notice it while
              you do it; that is the part that heals.
            `,
            times: 1,
            per: 'DAY',
            periods: 21,
          }),
          habit({
            key: 'move',
            reach: 'NO',
            title: 'Move, three times a week',
            guidance: prose`
              Walk, swim, dance in the kitchen, lift things. Thirty minutes is fine, and so is fifteen. Moving
              eases grief and helps with sleep, and you feel it within a day or two. Pick what you like, not what
              you think you should do. If you are unwell, ask a doctor what suits you.
            `,
            times: 3,
            per: 'WEEK',
            periods: 4,
          }),
          once({
            key: 'something-of-your-own',
            reach: 'NO',
            title: 'Begin something of your own',
            guidance: prose`
              A course, a better job, a small business, an instrument, a trip you have wanted for years. Choose
              one thing you would want even if you stayed alone for a long while. Then take the first step that
              fits into one hour: sign up, make a call, set a date. Tell your coach what it is.
            `,
            dueAfterDays: 10,
          }),
          once({
            key: 'money-on-a-page',
            reach: 'NO',
            title: 'Your money on one page',
            guidance: prose`
              Take a sheet of paper. What comes in each month, what goes out, what you own, what you owe. Round
              numbers are fine. Many people put this off after a break-up, and most breathe easier once they have
              seen it. If it looks bad, you now know what to ask for help with.
            `,
            dueAfterDays: 14,
            optional: true,
          }),
          habit({
            key: 'good-company',
            reach: 'NO',
            title: 'Good company',
            guidance: prose`
              Once a week, meet a friend you lost sight of, or do something where you can make a new one. Ask
              about their life too. A life with several people in it stands more firmly than a life that leans on
              one, and that is true if you end up together again as well.
            `,
            times: 1,
            per: 'WEEK',
            periods: 4,
          }),
          reflection({
            key: 'who-you-are-now',
            reach: 'NO',
            title: 'Who you are now',
            guidance: prose`
              Do this last. Read what you wrote at the start, then write where you stand. Perhaps you still hope
              for a second try. Perhaps you notice that you are well without it. Both are good places to be. Take
              this page to your coach, and talk about how you want this plan to end.
            `,
            prompt:
              'What is different in me since the start? What do I like about my life now? What do I want next, for my own sake?',
            dueAfterDays: 28,
          }),
        ],
      },
    ],
  },
};
