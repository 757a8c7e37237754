import { habit, once, questionnaire, reflection } from '../actions.js';
import { prose } from '../prose.js';
import type { LibraryTemplate } from '../template.js';
import { WHO_SEES_READINESS_LINE, WHO_SEES_SAFETY_LINE } from '../who-sees.words.js';

export const threeStepsAfterAnAffair: LibraryTemplate = {
  slug: 'three-steps-after-an-affair',
  title: 'Three steps after an affair',
  summary:
    'For someone whose own affair broke trust. Groundwork comes first, the quiet lasts longer, and two of the steps need your approval.',
  forWhom:
    'Someone who had an affair, regrets it, and hopes for another try one day. Not for the person who was cheated on, not while the affair goes on, and not if the other person wants no contact or either of them is afraid.',
  tags: ['breakup', 'affair', 'second chance'],
  version: 10,
  content: {
    about: prose`
      **When to use it.** Your client had an affair, it came out, and the relationship ended or is on hold because of
      it. Your client regrets it and wants to make things right. The wish to be forgiven soon is strong, and acting on
      it often does more harm than good.

      **When not to.** The affair goes on, or ended only in words. The other person asked for no contact, there
      is a court order, or either of them is afraid. If your client is the one who was cheated on, use *After
      their affair*.

      **How it is paced.**

      - *Groundwork* comes first. It is open from the start and takes two weeks or longer.
      - *Less is more* opens when *Groundwork* is done and you approve it. Read the reflections your client shares,
        and ask whether the affair has really ended. The step takes four weeks or longer.
      - *A smile* waits for sixty more days, and for three weeks after the last time your client reached out. It also
        needs two weeks when the urge to reach out is low on average, your approval, and a boundary that allows
        contact. You can shorten the sixty days to six weeks and the three weeks to two, but no further. Skipping this
        step is common, and often wise.
      - *The best version of yourself* opens a week after *Less is more* ends. It doesn’t depend on
        *A smile*.

      **Telling the other person that it is over.** They need to know, but your client shouldn’t write to them just to
      say so. Talk through how to say it before your client does: in a talk that has to happen anyway, or when the
      other person asks. If they asked for no contact, or there is a court order, it has to wait, and nobody carries
      the message.

      **What to watch for.** No jealousy, not even a little. No shaming either: guilt that has nowhere to go turns into
      pressure on the other person. Be ready for anger and for payback, and check safety again if either gets worse.
      Practical duties come before feelings. If a health check is due, or money or children are affected, settle that
      early. Trust may come back slowly or not at all, and the plan makes no promise about it.
    `,
    readiness: 'are-you-sure',
    steps: [
      {
        key: 'groundwork',
        title: 'Groundwork',
        purpose:
          'Before anything else, you end what has to end, own what is yours, and start to forgive yourself. Everything else builds on this.',
        guidance: prose`
          You did something that hurt a person you love, and maybe it hurts to read that. You’re still welcome
          here. Nobody is on trial. This is where you clear the ground.

          **First, end it.** If any part of the affair is still alive, end it now: the meetings, the chats, the
          “just friends.” While it goes on, nothing you say about trust can be true. Be decent to the third
          person too. They’re human, and one clear sentence is kinder than a slow fade.

          **Then, own it.** Maybe the relationship had gone flat. Maybe you were lonely in it. That may explain
          something, and you can look at it one day. It doesn’t change who broke the promise. You did, and you
          can say so in one sentence, with no “but.”

          **Then, forgive yourself.** That may sound too early. It isn’t. If you hate yourself, you may beg, explain,
          and need comfort from the very person you hurt. You don’t have to forget what you did. You learn to carry it
          quietly.

          **And let them be angry.** What they feel is grief. It has phases, and you can’t make it shorter.
          Some things take years to forgive. Some are never forgiven. Trust is built from many small true
          things, or it isn’t built. You can’t speed it up. You can leave them in peace.

          No jealousy, ever. Not even a hint that someone else might want you. It would open the wound again.
        `,
        outreach: false,
        opens: [],
        actions: [
          questionnaire({
            key: 'safety-check',
            reach: 'NO',
            title: 'Is everyone safe?',
            guidance: prose`
              After an affair, anger can run high on every side. These questions are about fear, pressure, and
              contact: how the other person treats you, and how you treat them. ${WHO_SEES_SAFETY_LINE} If someone
              else looks at this phone, skip this for now and ask your coach for a safer way.
            `,
            questionnaire: 'safety',
            dueAfterDays: 2,
          }),
          once({
            key: 'end-the-affair',
            reach: 'NO',
            title: 'End it, fully',
            guidance: prose`
              Tell the third person that it’s over, in a few clear and decent words. Then close the door: block or
              mute them, and don’t meet alone. If you’re afraid of how they’ll react, talk with your coach or a
              helpline from a safe phone first. Don’t delete old messages. That can look like hiding, and they may
              matter later. If you work together, talk only about work, and ask whether you can change teams. Tell
              your coach when it’s done.
            `,
            dueAfterDays: 5,
          }),
          reflection({
            key: 'one-true-sentence',
            reach: 'NO',
            title: 'Say once that it’s over',
            guidance: prose`
              The person you hurt needs to know that it has ended. Get one sentence ready. Say it once, if they ask
              or in a talk you have to have anyway, about the children or the home. Then stop. Talk with your coach
              about the right moment first. If they asked for no contact, or there is a court order, it waits.
              Don’t send it through anyone.
            `,
            prompt:
              'How do I say in one or two plain sentences that it has ended, with no “but” and without asking for anything? When could I say it without breaking what they asked for?',
            dueAfterDays: 7,
          }),
          reflection({
            key: 'own-my-part',
            reach: 'NO',
            title: 'What is yours',
            guidance: prose`
              Write what you did and what it has cost the other person, as far as you know. Sleep, pride,
              friends, trust in their own memory. Leave out the word “because” on this page. It’s hard, so take
              it in small pieces, and do something gentle for yourself afterward.
            `,
            prompt:
              'What did I do? What has it cost them? What do I never want to do again, to anyone?',
            dueAfterDays: 10,
          }),
          once({
            key: 'health-check',
            reach: 'NO',
            title: 'A health check',
            guidance: prose`
              If there was sex without protection, get tested. You don’t have to tell your story. You can say: “I had
              unprotected sex with a new partner. I’d like a full STI test.” A clinic can also tell you when a
              second test is due, and what someone else needs to know. If it was in the
              last three days, go today. Some medicine only works early.
            `,
            optional: true,
          }),
          reflection({
            key: 'forgive-yourself',
            reach: 'NO',
            title: 'Forgive yourself',
            guidance: prose`
              You can use what happened to beat yourself up, or you can learn from it. Only the second one helps
              anybody. Write about who you were then, what you were looking for, and what you do with that longing
              now. Come back to this page as often as you need.
            `,
            prompt:
              'What was I looking for? What do I know now? How can I be sorry and still be kind to myself?',
            dueAfterDays: 14,
          }),
          habit({
            key: 'no-pushing',
            reach: 'NO',
            title: 'A day without pushing',
            guidance: prose`
              Count each day when you didn’t ask to be forgiven, didn’t explain yourself again, and didn’t try to find
              out how they feel. If they talk to you and you answer with care, the day counts. If your mind goes in
              circles, walk, count your steps, call a friend. If the day went differently, write it down and don’t
              scold yourself.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          questionnaire({
            key: 'ask-yourself',
            reach: 'NO',
            title: 'Look back at your answers',
            guidance: prose`
              These are the same twelve questions you answered before this plan. Nobody doubts you. After an affair, guilt can
              feel like love, and fear can feel like hope. Answer slowly, near the end of this step.
              ${WHO_SEES_READINESS_LINE}
            `,
            questionnaire: 'are-you-sure',
            dueAfterDays: 14,
          }),
        ],
      },
      {
        key: 'less-is-more',
        title: 'Less is more',
        purpose:
          'You give the other person room to be angry and sad. You don’t try to manage their feelings. When you have to talk, you’re brief, calm, and honest.',
        guidance: prose`
          You want to make it right, and you want it now. Each quiet day can feel like a day when they drift
          further away, maybe toward someone new. That fear makes sense. Still, if you push
          someone who’s hurt, they pull away.

          So for these weeks you do less. No long letters. No dropping by. No made-up questions that turn into a talk
          about the two of you. When you have to settle something about the children, the home, or the bills, be
          friendly, and then stop. If there’s a court order, or they asked for no contact, make none, not even through
          someone else, and ask a lawyer how to handle what can’t wait.

          **If they want to talk about it,** listen. They may ask the same thing many times. Answer honestly and
          briefly. Give them the facts they ask for, and spare them the details. Don’t defend yourself, don’t
          compare, and don’t make them comfort you. “You’re right to be angry. I’m sorry” is often the whole
          answer.

          **If they want to hurt you back,** you don’t have to take it. You can end a talk kindly, and you don’t
          hit back. If it scares you, get away from it and get help: a helpline, or the emergency number if you’re in
          danger. Then tell your coach.

          **Be easy to read.** Live an open, ordinary life. If you’re not afraid of them, keep your accounts as they
          are. If you are, talk with your coach or a helpline from a safe phone before you change anything: a sudden
          change can be noticed. Spend time with friends and family. If a shared memory comes up, mention it and move
          on. Never use it as bait.

          **Be on time, be where you said you’d be, do what you said you’d do.** Trust is made of small true things
          like these. Maybe nobody notices for a long time. Do them anyway. They’re who you’re becoming.
        `,
        outreach: false,
        opens: [{ kind: 'STEP_DONE', step: 'groundwork' }, { kind: 'APPROVAL' }],
        actions: [
          once({
            key: 'two-lists',
            reach: 'NO',
            title: 'What you talk about, and what waits',
            guidance: prose`
              Make a short list of what you have to settle together. Make another list of what waits. Who was at fault
              in the bad years, when they can forgive you, what happens with the two of you: all of that waits, unless
              they bring it up. Keep both lists where only you will find them.
            `,
            dueAfterDays: 2,
          }),
          once({
            key: 'no-jealousy',
            reach: 'NO',
            title: 'Nothing that stings',
            guidance: prose`
              If you’re afraid of the other person, talk with your coach or a helpline from a safe phone before you
              change your accounts: a sudden change can be noticed. If you’re not, look at your public pages as they
              would. Posts with the third person, or with hints of someone new, can hurt a lot. Make those private.
              Don’t delete them: that can look like hiding, and they may matter later. Ask friends not to carry news
              back and forth. This is so you don’t hurt anyone twice.
            `,
            dueAfterDays: 3,
          }),
          habit({
            key: 'quiet-days',
            reach: 'NO',
            title: 'A day of giving room',
            guidance: prose`
              Count each day when you gave them room: no message except to settle something that couldn’t wait, no
              visit, no news through others, no looking at their pages. If there’s a court order, or they asked for no
              contact, send nothing and don’t reply, even about the children. Ask a lawyer what’s allowed. Four weeks
              is a long time, and it doesn’t have to be perfect. If a day goes differently, talk about it with your
              coach.
            `,
            times: 1,
            per: 'DAY',
            periods: 28,
          }),
          habit({
            key: 'keep-your-word',
            reach: 'NO',
            title: 'Keep one small promise',
            guidance: prose`
              Three times a week, promise something small and keep it exactly: to a child, a friend, your boss, or
              yourself. Be there at six when you said six. Pay back the ten dollars you borrowed. Being someone
              people can count on is like a muscle, and this is how it grows.
            `,
            times: 3,
            per: 'WEEK',
            periods: 4,
          }),
          reflection({
            key: 'their-anger',
            reach: 'NO',
            title: 'When they’re angry or want to get back at you',
            guidance: prose`
              Some people get loud. Some tell your friends, change the locks, or fight about money. Think of a moment
              like that. Most of us want to make it stop, or to hit back. Write about what helps you stay calm. You
              can hear anger. You don’t have to accept threats, hitting, or broken belongings. Get away if you safely
              can, and get help.
            `,
            prompt:
              'What do I do when they’re angry with me? What am I afraid of? What helps me stay calm and kind? Where is my limit?',
            dueAfterDays: 10,
          }),
          reflection({
            key: 'someone-new',
            reach: 'NO',
            title: 'If they meet someone new',
            guidance: prose`
              Maybe the thought goes around and around: while I wait, they could meet someone. It may happen. It
              isn’t a punishment, and no message can prevent it. When it starts, put both feet on the floor
              and name five things you see. Then do the next small thing in your day. Write what the fear is about.
            `,
            prompt:
              'What am I most afraid of when I think of them with someone new? What have I done to calm that fear that made it worse? What helped, even a little?',
            dueAfterDays: 18,
          }),
          once({
            key: 'handover-script',
            reach: 'NO',
            title: 'A script for drop-offs',
            guidance: prose`
              If you have children together, plan your words. “Hi. They ate at noon. The cough medicine is in the blue
              bag. See you Sunday at five.” Then goodbye. Nothing about the affair, even if they bring it up, and no
              messages through the children. If you’re afraid of the other parent, don’t do drop-offs alone, and ask a
              helpline or a lawyer what’s safe. If it’s only tense, meet at school or bring someone. If there’s a
              court order, follow it, and ask a lawyer what it allows.
            `,
            optional: true,
          }),
          reflection({
            key: 'what-quiet-shows',
            reach: 'NO',
            title: 'What the quiet shows you',
            guidance: prose`
              Write this near the end of the four weeks. Do you miss the person, or do you want to be forgiven?
              Could you bear it if they never forgave you? Whatever you find is allowed. If you like, take the
              page to your coach before you think about a next step.
            `,
            prompt:
              'Do I want this person, or do I want to stop feeling guilty? If they never forgive me, how do I want to live?',
            dueAfterDays: 28,
          }),
        ],
      },
      {
        key: 'a-smile',
        title: 'A smile',
        purpose:
          'After a long quiet stretch, you can give one small friendly thing. It isn’t an apology or a payment, and you can skip it.',
        guidance: prose`
          This step opens only after another long stretch of quiet, when your coach agrees and the other person is fine
          with contact. If that changes, it closes again. Even then, many people in your place decide to give
          nothing. That’s a good decision.

          After an affair, a gift is a delicate thing. It can look like a bribe: here’s something nice, now be
          less angry. It can hurt, because it comes from the person who hurt them. So it has to be very small,
          with no strings attached.

          Before you choose, go through this list. All six have to be true.

          - They haven’t asked me to stay away, in words or by blocking me.
          - They know that the affair is over.
          - It isn’t meant to say sorry. I say sorry in words, once, when they want to hear it.
          - My name is on it, and it has nothing to do with the affair, our bed, or our wedding.
          - It costs no more than a simple lunch, and it needs no thanks, no reply, and nothing in return.
          - If I never hear a word about it, I’m still glad I gave it.

          If one of them isn’t true, give nothing. You lose nothing. The life you’re building doesn’t depend on a
          package.

          If all are true, give one thing that’s fun to open, on an ordinary day. Then stop. Don’t ask whether it
          came. No second one, no message through a friend. If silence follows, silence is the answer. You hear it,
          and you leave them alone. Angry words are an answer too. If they ask you to stop, don’t reply. If they
          don’t, you can say “I understand,” and no more.
        `,
        outreach: true,
        opens: [
          { kind: 'STEP_DONE', step: 'less-is-more' },
          { kind: 'WAIT', days: 60, anchor: 'STEP_END', step: 'less-is-more', floor: 42 },
          { kind: 'WAIT', days: 21, anchor: 'LAST_CONTACT', floor: 14 },
          { kind: 'CALM', days: 14, urgeAtMost: 4 },
          { kind: 'APPROVAL' },
          { kind: 'BOUNDARY' },
        ],
        actions: [
          questionnaire({
            key: 'ask-again',
            reach: 'NO',
            title: 'Are you still sure?',
            guidance: prose`
              Months have passed since you first answered. Answer again, before anything else in this step. If your
              answers tell you to wait or to talk, that comes first. There’s no hurry in this step.
            `,
            questionnaire: 'are-you-sure',
            dueAfterDays: 3,
          }),
          questionnaire({
            key: 'safety-again',
            reach: 'NO',
            title: 'Is everyone still safe?',
            guidance: prose`
              Months have passed, and things can change, both in what they’ve asked of you and in what you feel.
              Answer the safety questions again. ${WHO_SEES_SAFETY_LINE} If someone else looks at this phone, skip
              this for now and ask your coach for a safer way.
            `,
            questionnaire: 'safety',
            dueAfterDays: 3,
          }),
          reflection({
            key: 'for-whom',
            reach: 'NO',
            title: 'For them, or for your guilt?',
            guidance: prose`
              Be honest on this page. If the gift is there to make you feel lighter, it asks something of them.
              Then it’s better to leave it, and to take the heavy feeling to your coach. Picture a cold answer,
              too. If it would make you plead again, wait longer.
            `,
            prompt:
              'Is this for them or for my own relief? How would I take a cold answer? How would I take no answer? What would I do that evening?',
            dueAfterDays: 6,
          }),
          once({
            key: 'choose-it',
            reach: 'NO',
            title: 'Choose something very small',
            guidance: prose`
              Something light that they like: good tea, a puzzle, a jar of their favorite olives. Nothing romantic,
              nothing costly, nothing meant to be kept forever. A card can carry one friendly line and your name. No
              “forgive me” on it. Show it to your coach before it goes out.
            `,
            optional: true,
          }),
          once({
            key: 'give-it-once',
            title: 'Give it, once',
            guidance: prose`
              Mail it, or have a store deliver it, but only to a home address they gave you themselves. If they
              haven’t given you one, skip this. Don’t bring it yourself, don’t have it sent to their work, and don’t
              choose a birthday or an anniversary. Once it leaves your hands it’s theirs, even if they throw it away.
              You can skip this, and you lose nothing.
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
              Count each day when you added nothing: no question, no hint, no new apology, no looking at their pages
              for a sign. If you gave nothing at all, count the days when you’re at peace with that. If a message
              comes, you don’t have to answer. If it asks you to stop, don’t answer, and tell your coach. If it
              doesn’t, and you answer, keep it friendly, and no longer than theirs.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          reflection({
            key: 'if-they-are-warm',
            reach: 'NO',
            title: 'If they answer warmly',
            guidance: prose`
              A kind answer isn’t forgiveness yet. Be glad, and keep your pace. Sleep on it before you answer. Keep
              your answer short and friendly, about as long as theirs. Don’t apologize again, and don’t ask where you
              stand. If they suggest meeting, tell your coach first. If you meet, make it short, during the day, and
              in a public place. They may be cold again the next day. That’s normal too.
            `,
            prompt:
              'If a warm answer comes, what could I say in two lines? What do I leave for later? What do I do if they’re cold again?',
            optional: true,
          }),
          reflection({
            key: 'hear-the-answer',
            reach: 'NO',
            title: 'Hear the answer',
            guidance: prose`
              Wait two weeks, then write here, for yourself. Whatever came is an answer. Treat silence as a no. Let it
              be true without arguing. You acted decently, and that stays true as well. If you gave nothing, write
              about how that feels.
            `,
            prompt:
              'What came back, or didn’t? What does it mean if I don’t twist it? What do I do with my days now?',
            dueAfterDays: 28,
          }),
        ],
      },
      {
        key: 'best-version',
        title: 'The best version of yourself',
        purpose:
          'You become a person you can respect and like again. This helps you heal, whether or not you’re forgiven.',
        guidance: prose`
          This step opens a week after *Less is more* ends. It doesn’t wait for *A smile*, and nobody has to
          forgive you first.

          After an affair, many people live as if they were in prison. They work too much, they eat badly, they turn
          down every good thing, as if that could pay something back. It can’t. The person you hurt gains nothing when
          you fall apart. A steady, honest, friendly you is better for everyone: for your children if you have them,
          for your friends, for anyone who may trust you one day.

          So become your own good friend. A good friend doesn’t flatter. They say: that was wrong, and you’re
          more than that, and now come and eat something.

          Look at the parts of a life, and pick one or two:

          - honesty: saying what you want and don’t want, early and in small things
          - your body: sleep, movement, less of what numbs you
          - your work, your money, something of your own
          - friends who like you and tell you the truth
          - quiet things that feed your spirit: music, faith, the woods, a craft

          If you enjoy taking care of your looks, do. Do it for yourself. You don’t have to post it.

          Some people who do this work get a second chance, and some don’t. Nobody owes you one for it, and
          you don’t need one in order to live well. What you can have is this: you faced it, you changed what was
          yours to change, and you did no more harm. That’s a good place to be.
        `,
        outreach: false,
        opens: [
          { kind: 'STEP_DONE', step: 'less-is-more' },
          { kind: 'WAIT', days: 7, anchor: 'STEP_END', step: 'less-is-more' },
        ],
        actions: [
          reflection({
            key: 'letter-from-a-friend',
            reach: 'NO',
            title: 'A letter from an honest friend',
            guidance: prose`
              Write to yourself as a friend would who knows everything and stays. They don’t wave it away, and
              they don’t let you drown in it. What good do they see in you? What do they ask of you? Keep the
              letter for bad evenings.
            `,
            prompt:
              'Start with your own name. I know what you did, and I’m still here. What do I see in you, and what do I ask of you this year?',
            dueAfterDays: 4,
          }),
          habit({
            key: 'small-honesty',
            reach: 'NO',
            title: 'One honest thing a day',
            guidance: prose`
              Affairs grow where small truths aren’t said. Once a day, say one: “I’d rather stay home.” “That
              hurt me a little.” “I made a mistake.” Say it early and gently, to people in your daily life. It
              gets easier, and it makes you a person who is easy to trust.
            `,
            times: 1,
            per: 'DAY',
            periods: 21,
          }),
          reflection({
            key: 'the-longing-behind-it',
            reach: 'NO',
            title: 'What was missing, and what you do with it',
            guidance: prose`
              Relationships can go flat when nobody takes care of them. Maybe you missed being seen, or something
              new. The wish was fine. The way wasn’t. Write about how you could have spoken up, and how you take
              care of that wish from now on, wherever life takes you.
            `,
            prompt:
              'What did I miss back then, and how could I have said it? What is an honest way to take care of that need from now on?',
            dueAfterDays: 8,
          }),
          habit({
            key: 'move',
            reach: 'NO',
            title: 'Move, three times a week',
            guidance: prose`
              Walk, swim, ride a bike, dance at home. Guilt and grief sit in the body, and moving helps.
              Half an hour is fine, and so is fifteen minutes. Pick what you like. If you have a health problem,
              ask a doctor what’s right for you.
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
              Choose one thing that makes your life bigger in an open and honest way: a course, a craft, a better
              job, a choir, a trip. Choose something you’d want even if you stayed single for a long while. Take
              a first step that fits into one hour, and tell your coach about it.
            `,
            dueAfterDays: 10,
          }),
          habit({
            key: 'give-something-back',
            reach: 'NO',
            title: 'Be of use',
            guidance: prose`
              Once a week, do something useful for someone who isn’t part of this story: a neighbor, a club, a food
              bank, an old aunt. Don’t tell the world about it. It takes your mind off your own trouble and reminds
              you that you have something good to give.
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
              Do this last. Read your first pages again, then write where you are now. Maybe you still hope.
              Maybe you can let the other person go with good wishes. Both are honest endings. Take this page to
              your coach, and talk about how you want this plan to end.
            `,
            prompt:
              'What have I faced? What has changed in how I live? What do I want next, and what do I wish for the person I hurt?',
            dueAfterDays: 28,
          }),
        ],
      },
    ],
  },
};
