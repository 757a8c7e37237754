import { habit, once, questionnaire, reflection } from '../actions.js';
import { prose } from '../prose.js';
import type { LibraryTemplate } from '../template.js';
import { WHO_SEES_READINESS_LINE, WHO_SEES_SAFETY_LINE } from '../who-sees.words.js';

export const threeSteps: LibraryTemplate = {
  slug: 'three-steps',
  title: 'Three steps',
  summary:
    'A slow plan for someone who hopes for a second chance: firm ground first, then quiet, then maybe one small kindness, and a good life of their own.',
  forWhom:
    'Someone whose relationship ended or is on hold, who hopes for another try and can live with either answer. Not for anyone who was asked to stay away, and not if either of them is afraid of the other.',
  tags: ['breakup', 'second chance'],
  version: 10,
  content: {
    about: prose`
      **When to use it.** Your client hopes for another try, the breakup is recent, and the urge to chase is
      strong. The plan slows that urge down and gives the energy somewhere better to go. Its heart is the
      last step: the client’s own life.

      **When not to.** The other person asked for no contact, there is a court order, either of them is afraid, or
      your client can’t take no for an answer yet. Start with *Letting go* or a talk about safety. If your client’s
      own affair was part of the breakup, use *Three steps after an affair*. If your client was cheated on, use *After
      their affair*.

      **How it is paced.**

      - *Firm ground* comes first and is open from the start.
      - *Less is more* opens when *Firm ground* is done. It takes two weeks or longer.
      - *A smile* stays closed for three more weeks, and for two weeks after the last time your client reached out. It
        also needs a week when the urge to reach out is low on average, your approval, and a boundary that allows
        contact. When you record that boundary, go by what your client knows, not by what they hope for. You can
        shorten the three weeks to two and the two weeks to one, but no further.
      - *The best version of yourself* opens three days after *Less is more* ends. It doesn’t depend on *A smile*, so
        it opens even if that step never does. In that case, skip *A smile*. Nothing is lost.

      **What to watch for.** One person may enjoy a surprise that scares another. When in doubt,
      don’t approve it. Allow only one surprise, signed with your client’s name. It asks for nothing, and silence is an
      answer. Watch for thoughts that circle around the other person all day, and for the fear that they’ll meet someone
      new: both lead people to push. The plan makes no promise about the other person. Please don’t make one either.
    `,
    readiness: 'are-you-sure',
    steps: [
      {
        key: 'ground',
        title: 'Firm ground',
        purpose:
          'Before anything else, you stand still. You look at why you want this, and you put down what you don’t need to carry.',
        guidance: prose`
          Something you counted on broke, and part of you wants to fix it tonight. That’s human. It’s also when
          people do things they later regret. So this plan starts by standing still.

          **Know why.** Missing someone is real, but it isn’t a reason yet. Some people miss the person. Some miss the
          evenings, the second cup on the table, the feeling of not being alone. All of that deserves care. Only some
          of it calls for a second try. Love, children, a home, or faith can be good reasons, as long as you’re safe
          with the other person. Fear of being alone is a poor guide.

          **Be fair to yourself.** There are things you regret. Anyone who has shared a life with someone has a list.
          Forgiving yourself doesn’t mean that what you did was fine. You look at it, you learn from it, and you stop
          beating yourself up.

          **Let grief take its time.** Shock, anger, hope, and sadness come and go, sometimes all in one day.
          The other person may feel them too, in their own order and at their own pace. They may be angry for a
          long time. You can’t hurry them, and pushing makes it worse.

          **No games.** Don’t try to make anyone jealous. No tests, no messages through friends. If there is someone
          else in your life, even someone you’re keeping around just in case, end it kindly and fully before you go
          on. It’s fairer to everyone. You want to look back on this time and respect yourself.

          No plan can tell you what another person feels or decides. This one helps you act well either way. Do the
          actions in any order, but save “Look back at your answers” for last. One a day is plenty.
        `,
        outreach: false,
        opens: [],
        actions: [
          questionnaire({
            key: 'safety-check',
            reach: 'NO',
            title: 'Is everyone safe?',
            guidance: prose`
              These questions are about fear, pressure, and contact. They ask how the other person treats you,
              and how you treat them. ${WHO_SEES_SAFETY_LINE} If someone else looks at this phone, skip this for now
              and ask your coach for a safer way.
            `,
            questionnaire: 'safety',
            dueAfterDays: 3,
          }),
          once({
            key: 'night-person',
            reach: 'NO',
            title: 'Pick someone for the bad hours',
            guidance: prose`
              Think of one or two people you can call when you most want to text. Ask them during the day, before you
              need them: “Can I call you when I’m about to do something I might regret?” Most people are glad to be
              asked. Put their names where only you will see them at night.
            `,
            dueAfterDays: 4,
          }),
          habit({
            key: 'ten-minutes',
            reach: 'NO',
            title: 'Ten minutes before anything',
            guidance: prose`
              When you want to text or call, wait ten minutes first. If the urge is to go over there, don’t. Do the
              dishes, walk around the block, breathe slowly. An urge is like a wave: it rises, then it falls. Count
              each day when you waited or no urge came. If you texted anyway, stop there. Tomorrow counts again. If
              they asked for no contact, or there’s a court order, don’t text or call after the ten minutes, either.
              If you did, talk with your coach or a lawyer today.
            `,
            times: 1,
            per: 'DAY',
            periods: 7,
          }),
          habit({
            key: 'circling-thoughts',
            reach: 'NO',
            title: 'When your mind won’t stop',
            guidance: prose`
              After a breakup, thoughts can go in circles all day. Set aside fifteen minutes for them, say at six in
              the evening, but not right before bed. Let them run, on paper if you like. When the time is up, do
              something with your hands. If the thoughts come back later, tell yourself, “Not now. Tomorrow at six.”
              Feel your feet on the floor. If you can’t sleep or work, see a doctor.
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
              Pick one thing you blame yourself for. Write what happened, plainly. Don’t make it bigger or
              smaller than it was. Then write what you know now that you didn’t know then. You can be sorry and
              kind to yourself at the same time. You don’t need forgiveness for what someone else did
              to you. If that’s what comes up, leave this and talk with your coach. Stop when you’re tired, and come back later.
            `,
            prompt:
              'What do I blame myself for? What have I learned from it? What would I say to a good friend who did the same?',
            dueAfterDays: 6,
          }),
          reflection({
            key: 'what-they-should-miss',
            reach: 'NO',
            title: 'The list in your head',
            guidance: prose`
              Maybe you go over all the things they should miss about you. Write them down here. Only you can read the
              list unless you share it. Then read it slowly. Often there is anger in it: they should hurt like I hurt,
              they should see what they threw away. That anger is allowed. It shows you where you were hurt. On this
              page, it harms nobody.
            `,
            prompt:
              'What do I hope they miss? Where am I angry or bitter? What do I wish someone would see in me?',
            dueAfterDays: 7,
          }),
          once({
            key: 'first-week',
            reach: 'NO',
            title: 'A place to sleep, and money for the week',
            guidance: prose`
              If you’re in danger now, call the emergency number. If you aren’t safe at home, use a safe phone to call
              a helpline. They can help you plan how to leave. Papers can wait. When you’re safe, look at three
              things: where you sleep this week, what money you can reach, and which bills are due. Keep copies of the
              lease and your own bank statements. Before you sign anything or move out for good, ask a lawyer or a
              free legal aid service.
            `,
            optional: true,
          }),
          questionnaire({
            key: 'ask-yourself',
            reach: 'NO',
            title: 'Look back at your answers',
            guidance: prose`
              These are the same twelve questions you answered before this plan. Nobody doubts you. A few days on firm
              ground can change what you see, and you and your coach can compare. Do this when the rest of the
              step is done. ${WHO_SEES_READINESS_LINE}
            `,
            questionnaire: 'are-you-sure',
            dueAfterDays: 10,
          }),
        ],
      },
      {
        key: 'less-is-more',
        title: 'Less is more',
        purpose:
          'You stop chasing and give both of you some air. When you have to talk, you keep it short and calm.',
        guidance: prose`
          Fear says: text again, drop by, find a reason to call. Each of these feels like doing something.
          To the other person it can feel like pressure. So in this step you do less, on purpose.

          If there’s a court order, or they asked for no contact, don’t text, call, or reply at all. If there’s an
          order, ask a lawyer what it allows. If neither is true, you don’t have to go silent about what you
          still share, such as kids, a lease, or a dog. If they asked for space, keep it to what can’t wait. Be friendly, and stop when the matter
          is settled. Stay away from topics that start a fight. They can wait for a better day.

          Stop three things:

          - message after message, and long letters at night
          - visits nobody asked for, and showing up where they are “by chance”
          - made-up reasons to call that turn into a talk about the two of you

          If they asked for space, this is how you give it to them. If they asked you to stop, you stop, and
          this step helps you live with that.

          You may worry that every quiet day takes them further away, or that they’ll meet someone new. Many
          people feel that. It may happen, and chasing doesn’t prevent it.

          If you’re afraid of the other person, talk with your coach or a helpline from a safe phone before you change
          your accounts: a sudden change can be noticed. If you’re not, you don’t have to hide. Leave your accounts as
          they are, and live your ordinary life among people who like you. If a good memory comes up with
          friends, mention it and move on. But don’t post for one person to see, don’t drop hints, and don’t check
          their pages to see how they are.

          Quiet isn’t a trick that brings someone back. It gives them room to feel what they feel, and it lets
          you hear yourself think.
        `,
        outreach: false,
        opens: [{ kind: 'STEP_DONE', step: 'ground' }],
        actions: [
          once({
            key: 'clear-the-table',
            reach: 'NO',
            title: 'Make it harder to chase',
            guidance: prose`
              Small hurdles help at midnight. Move the chat out of sight, turn off its alerts, and leave your phone in
              another room. Remove their profile from your shortcuts. You aren’t cutting anyone off. You’re giving
              yourself time to think. Do three of these today. If you’re afraid of the other person, keep your phone
              with you and change nothing they could notice. If you share children, keep one way open for urgent
              messages, unless a court order says otherwise.
            `,
            dueAfterDays: 1,
          }),
          once({
            key: 'two-lists',
            reach: 'NO',
            title: 'Two short lists',
            guidance: prose`
              List one: what you do have to talk about, such as children, bills, keys, or the car. List two: what can
              wait, such as who is to blame, who said what, and what happens with the two of you. Keep them near the
              phone. When a conversation drifts to list two, say “Let’s leave that for another day” and end it kindly.
            `,
            dueAfterDays: 2,
          }),
          habit({
            key: 'quiet-days',
            reach: 'NO',
            title: 'A day of not chasing',
            guidance: prose`
              Count each day when you didn’t text or call, except to settle something that couldn’t wait. If there’s a
              court order, or they asked for no contact, don’t text, call, or reply at all, even about the children.
              Ask a lawyer what’s allowed. Otherwise, the day also counts if they texted and you answered calmly, or
              if you had to talk about the children. If you texted more than you meant to, stop there, and be kind to
              yourself. Nothing starts over from zero.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          reflection({
            key: 'someone-new',
            reach: 'NO',
            title: 'If they meet someone new',
            guidance: prose`
              Maybe this is the thought that keeps you awake: they could meet someone while you wait. It may
              happen. Nothing you do tonight prevents it, and checking on them feeds the fear. When we’re afraid of
              losing someone, most of us have one move. We explain, plead, go cold, or get loud. Find yours. Then
              find a calm one.
            `,
            prompt:
              'What do I do when I’m afraid of losing someone? If they met someone new, what would hurt most, and who would be there for me? What calm thing can I do when the fear comes?',
            dueAfterDays: 5,
          }),
          once({
            key: 'your-pages',
            reach: 'NO',
            title: 'Your social media, for you',
            guidance: prose`
              If you’re afraid of the other person, don’t change your accounts yet: a sudden change can be noticed.
              First talk with your coach or a helpline from a safe phone. If you’re not, look through your accounts
              once, and leave them open if they were open. Make private whatever was meant to hurt, to test, or to
              make someone jealous. From now on, ask yourself before you post: “Would I post this if I knew they’d
              never see it?” If yes, go ahead. If no, keep it to yourself.
            `,
            dueAfterDays: 4,
          }),
          habit({
            key: 'among-people',
            reach: 'NO',
            title: 'Time with people',
            guidance: prose`
              Twice a week, be with people who are good for you: a meal, a walk, choir practice, a game. You don’t have
              to be cheerful, and you don’t have to talk about it. Being with others reminds you that you
              aren’t alone. It also fills the hours when waiting is hardest.
            `,
            times: 2,
            per: 'WEEK',
            periods: 2,
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
          reflection({
            key: 'what-quiet-shows',
            reach: 'NO',
            title: 'What the quiet shows you',
            guidance: prose`
              Do this one near the end, after some quiet days. Quiet shows you things. Maybe you sleep better. Maybe
              you miss them more, or you miss something different from what you expected. Whatever you see is useful,
              even if it changes what you want.
            `,
            prompt:
              'What is clearer now? What do I miss, and what don’t I miss at all? Do I still want the same thing?',
            dueAfterDays: 14,
          }),
        ],
      },
      {
        key: 'a-smile',
        title: 'A smile',
        purpose:
          'After a long quiet stretch, you can give one small thing that’s nice to open. It asks for nothing, and you can skip it.',
        guidance: prose`
          This step opens only after a long quiet stretch, when your coach agrees and the other person is fine with
          contact. If that changes, it closes again. It’s an invitation, not a duty. You can read it, think about
          it, and decide to give nothing. That counts as doing this step, too.

          If you do give something, it’s **one** thing. It’s small, it costs about as much as a simple lunch,
          and it’s fun to open. Not a ring, not a photo album, not a letter in disguise. The only
          message is: I hope this makes you smile.

          Be honest with yourself about gifts. A gift can be a hook: I gave, so you owe me. People feel that, and
          they back away. If it scares them, or if they feel they owe you, it isn’t a gift. So go through this
          list before you choose. All five have to be true.

          - They haven’t asked me to stay away, in words or by blocking me.
          - Nobody is embarrassed when it’s opened, even with someone else in the room.
          - My name is on it. A package with no name on it can scare people.
          - It needs no thanks, no reply, no visit, and nothing in return.
          - If I never hear a word about it, I’m still glad I gave it.

          If one of them isn’t true, don’t give anything. Talk it over with your coach.

          Afterward, you add nothing. No “did you get it,” no second package, no asking friends. Silence is an
          answer too. You hear it, and you leave it there.
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
              These are the same twelve questions you answered at the start. Weeks have passed, and your answers may be
              different now. Do this before anything else in this step. If the answers tell you to slow down, slow
              down. There’s no hurry here.
            `,
            questionnaire: 'are-you-sure',
            dueAfterDays: 3,
          }),
          reflection({
            key: 'why-give',
            reach: 'NO',
            title: 'Why you want to give it',
            guidance: prose`
              Be honest here. Maybe you hope for a call. That’s natural, and it’s good to know before you give
              anything. Picture three endings: a warm word, a cool word, no word at all. If one of them would
              knock you over, wait until it wouldn’t. Talk about it with your coach.
            `,
            prompt:
              'Why do I want to give this? What am I hoping for? If I never hear back, why is it still good that I gave it?',
            dueAfterDays: 5,
          }),
          once({
            key: 'choose-it',
            reach: 'NO',
            title: 'Choose something small',
            guidance: prose`
              Think of what they like, not of the two of you. Good chocolate, a silly puzzle, seeds for the balcony,
              the hot sauce they love. Nothing romantic, nothing expensive, nothing that sits on a shelf for years. If
              you add a card, one friendly line and your name are enough. Show it to your coach before it goes out.
            `,
            optional: true,
          }),
          once({
            key: 'give-it-once',
            title: 'Give it, once',
            guidance: prose`
              Mail it, or have a store deliver it, but only to a home address they gave you themselves. If they
              haven’t given you one, skip this. Don’t bring it yourself, and don’t have it sent to their work. Choose
              an ordinary day, not an anniversary. Then it’s theirs. They can enjoy it, give it away, or say nothing.
              You leave it there. You can also skip this, and you lose nothing.
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
              Count each day when you added nothing: no question, no hint, no second gift, no looking at their pages
              for a sign. If you gave nothing at all, count the days when you’re at peace with that. If a message
              comes, you don’t have to answer. If it asks you to stop, don’t answer, and tell your coach. If it
              doesn’t, and you answer, keep it friendly, and no longer than theirs.
            `,
            times: 1,
            per: 'DAY',
            periods: 10,
          }),
          reflection({
            key: 'if-they-are-warm',
            reach: 'NO',
            title: 'If they answer warmly',
            guidance: prose`
              A kind answer can sweep you off your feet. Be glad, and keep your pace. Sleep on it before you answer.
              Keep your answer short and friendly, about as long as theirs. Don’t ask what it means, and don’t bring
              up the two of you. If they suggest meeting, tell your coach first. If you meet, make it short, during
              the day, and in a public place.
            `,
            prompt:
              'If a warm answer comes, what could I say in two lines? What do I leave for later? Who do I talk to first?',
            optional: true,
          }),
          reflection({
            key: 'hear-the-answer',
            reach: 'NO',
            title: 'Hear the answer',
            guidance: prose`
              Wait ten days, then write here, for yourself. A reply is an answer. A short thank-you is an answer.
              Treat silence as a no. You don’t have to like it. Just let it be true. If you gave nothing, write about
              how that feels.
            `,
            prompt:
              'What came back, or didn’t? What does it mean if I don’t twist it? What do I do with my days now?',
            dueAfterDays: 21,
          }),
        ],
      },
      {
        key: 'best-version',
        title: 'The best version of yourself',
        purpose:
          'You take the care you gave the relationship and give it to your own life. This helps you heal, whatever the other person decides.',
        guidance: prose`
          This is the heart of the plan. It opens a few days after *Less is more* ends. It doesn’t wait for
          *A smile*, and it needs no answer from anyone.

          For a long time, much of your thinking went to another person. Now some of it is free. At first it may
          feel like emptiness. It’s also more time and care than you’ve had for yourself in years.

          Start by being your own friend. Talk to yourself as you would to someone you love who is having a hard
          year. Eat well. Go to bed. Take yourself out to the place nobody ever wanted to go to with you. Looks
          can be part of it, if you enjoy that: a haircut, clothes that fit you now. Do it for yourself, not for
          a picture that one person is meant to see.

          Then look at the bigger parts of a life, and pick one or two:

          - your body: moving, sleeping, seeing the doctor you keep putting off
          - your work: a course, a step up, something of your own
          - your money: knowing where you stand
          - your friends, old and new
          - places you want to see, and things that feed your spirit

          You aren’t putting on a show. People who change to be seen get tired of it. People who change because
          they like the new life keep it. Maybe the other person notices, maybe not. You’re the one who wakes up
          in this life every morning, so make it one you’re glad to wake up in.

          Small is good. One thing a week that you keep up is worth more than ten that you start.
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
              Write to yourself as your best friend would: someone who has seen it all, tells the truth, and is on
              your side. What do they see in you that you’ve forgotten? What do they wish for you? Half a page is
              enough. Keep it for bad evenings.
            `,
            prompt:
              'Start with your own name. What do I see in you, what have you made it through, and what do I wish for you this year?',
            dueAfterDays: 4,
          }),
          habit({
            key: 'daily-kindness',
            reach: 'NO',
            title: 'One kindness to yourself',
            guidance: prose`
              Once a day, do something good for yourself and mean it. A bath, a real breakfast, ten pages of a book,
              going to bed early, saying no to something you never liked. It doesn’t have to cost anything. Notice it
              while you do it. That’s the part that helps.
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
              eases grief and helps you sleep. Pick what you like, not what you think you should do. If you have a
              health problem, ask a doctor what’s right for you.
            `,
            times: 3,
            per: 'WEEK',
            periods: 4,
          }),
          once({
            key: 'something-of-your-own',
            reach: 'NO',
            title: 'Start something of your own',
            guidance: prose`
              A course, a better job, a small business, an instrument, a trip you’ve wanted to take for years.
              Choose one thing you’d want even if you stayed single for a long while. Then take a first step that
              fits into one hour: sign up, make a call, set a date. Tell your coach what it is.
            `,
            dueAfterDays: 10,
          }),
          once({
            key: 'money-on-a-page',
            reach: 'NO',
            title: 'Your money on one page',
            guidance: prose`
              Take a sheet of paper. Write what comes in each month, what goes out, what you own, and what you owe.
              Round numbers are fine. Many people put this off after a breakup, and most breathe easier once
              they’ve seen it. If it looks bad, you know what to ask for help with.
            `,
            dueAfterDays: 14,
            optional: true,
          }),
          habit({
            key: 'good-company',
            reach: 'NO',
            title: 'Good company',
            guidance: prose`
              Once a week, meet a friend you lost touch with, or do something where you can make a new one. Ask
              about their life too. A life with several people in it is steadier than a life that leans on one.
              That’s true even if you two end up together again.
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
              Do this last. Read what you wrote at the start, then write where you are now. Maybe you still hope
              for a second try. Maybe you notice that you’re fine without it. Both are good places to be. Take
              this page to your coach, and talk about how you want this plan to end.
            `,
            prompt:
              'What’s different about me since the start? What do I like about my life now? What do I want next, for my own sake?',
            dueAfterDays: 28,
          }),
        ],
      },
    ],
  },
};
