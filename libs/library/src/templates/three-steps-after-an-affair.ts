import { habit, once, questionnaire, reflection } from '../actions.js';
import { prose } from '../prose.js';
import type { LibraryTemplate } from '../template.js';
import { WHO_SEES_SAFETY_LINE } from '../who-sees.js';

export const threeStepsAfterAnAffair: LibraryTemplate = {
  slug: 'three-steps-after-an-affair',
  title: 'Three steps after an affair',
  summary:
    'For someone whose own affair broke the trust. Groundwork comes first, the waits are longer, and you open the gates yourself.',
  forWhom:
    'Someone who had an affair, regrets it and hopes for another try one day. Not for the person who was betrayed, not while the affair goes on, and not where the other person wants no contact or either of the two is afraid.',
  version: 4,
  content: {
    about: prose`
      **When to use it.** Your client had an affair, it came to light, and the relationship ended or rests
      because of it. Your client regrets it and wants to put things right. The wish to be forgiven soon is
      strong, and it is the thing most likely to do more harm.

      **When not to.** The affair goes on, or ended only in words. The other person has asked for no contact,
      there is an order, or one of the two is afraid. Your client was the one betrayed: *Three steps* or
      *Letting go* fits better.

      **How it is paced.**

      - *Groundwork* is open from the start and takes two weeks or longer.
      - *Less is more* opens when groundwork is done and you approve it. Read the reflections that your client
        shares, and ask whether the affair has truly ended. It takes four weeks or longer.
      - *A smile* waits for sixty more days, and for three weeks after the last contact that your client began.
        Then it asks for two calm weeks, for your approval, and for a boundary that allows contact. The waits
        can be shortened to six weeks and to two. Skipping it is common here, and often wise.
      - *The best version of yourself* opens a week after *Less is more* ends. It does not depend on
        *A smile*.

      **What to watch.** No jealousy, in any dose. No shaming either; guilt that has nowhere to go turns into
      pressure on the other person. Practical duties come before feelings: if a health test is due, or if
      money or children are affected, settle that early. Trust may come back slowly or not at all, and the
      plan makes no promise about it.
    `,
    readiness: 'are-you-sure',
    steps: [
      {
        key: 'groundwork',
        title: 'Groundwork',
        purpose:
          'You end what has to end, own what is yours, and begin to forgive yourself. Nothing else can stand until this does.',
        guidance: prose`
          You did something that hurt a person you love, and perhaps it hurts you to read that. You are still
          welcome here. This step is not a trial. It is where you clear the ground.

          **First, end it.** If any part of the affair is alive, end it now: the meetings, the chats, the "just
          as friends". As long as it goes on, nothing you say about trust can be true. Be decent to the third
          person too. They are a human being, and one clear sentence is kinder than a slow fade.

          **Then, own it.** Perhaps the relationship had gone flat. Perhaps you were lonely in it. That may
          explain something, and you can look at it one day, maybe together. It does not decide who broke the
          promise. You did, and you can say so in one sentence with no "but".

          **Then, forgive yourself.** It sounds too early. It is not. A person who hates themselves begs,
          explains, and needs comfort from the very one they hurt. You do not have to forget what you did. You
          have to become someone who can stand next to it quietly.

          **And leave them their anger.** What they feel is grief, with phases of its own, and it is not yours
          to shorten. Some things take years to forgive.
          Some are never forgiven. Trust is
          built from many small true things, or it is not built. Waiting is part of what you give now.

          No jealousy, ever. Not a hint that someone else might want you. That would open the wound again.
        `,
        outreach: false,
        opens: [],
        actions: [
          questionnaire({
            key: 'safety-check',
            reach: 'NO',
            title: 'Is everyone safe?',
            guidance: prose`
              Anger after an affair can run high on every side. These questions ask about fear, pressure and
              contact in both directions. ${WHO_SEES_SAFETY_LINE} If someone else looks at this phone, leave it for now and ask your coach for
              a safer way.
            `,
            questionnaire: 'safety',
            dueAfterDays: 2,
          }),
          once({
            key: 'end-the-affair',
            reach: 'NO',
            title: 'End it, fully',
            guidance: prose`
              Tell the third person that it is over, in a few clear and decent words. Then close the ways back:
              delete the chats, block or mute where you must, change what can be changed if you work in one
              place. If it ended long ago, check that every thread is truly cut. Tell your coach when it is done.
            `,
            dueAfterDays: 5,
          }),
          reflection({
            key: 'one-true-sentence',
            reach: 'NO',
            title: 'One true sentence',
            guidance: prose`
              The other person has a right to know that it is over. Do not write to them only to say so. Have
              the sentence ready, so that you can say it once, calmly, when they ask or when you have to talk
              anyway. No details, no excuses, no request. If contact is not welcome, keep the sentence and talk
              with your coach.
            `,
            prompt:
              'How do I say in one or two plain sentences that it is over, without a "but" and without asking for anything?',
            dueAfterDays: 7,
          }),
          reflection({
            key: 'own-my-part',
            reach: 'NO',
            title: 'What is yours',
            guidance: prose`
              Write down what you did and what it has cost the other person, as far as you know. Sleep, pride,
              friends, faith in their own memory. Leave out the word "because" on this page. It is hard, so take
              it in small pieces, and do something gentle for yourself afterwards.
            `,
            prompt:
              'What did I do? What has it cost them? What do I want never to do again, with anyone?',
            dueAfterDays: 10,
          }),
          reflection({
            key: 'forgive-yourself',
            reach: 'NO',
            title: 'Forgive yourself',
            guidance: prose`
              You can carry this in two ways: as a stick that you beat yourself with, or as something you know.
              Only the second one helps anybody. Write about who you were then, what you were looking for, and
              what you do with that longing now. Come back to this page as often as you need.
            `,
            prompt:
              'What was I looking for? What do I know now? What would it look like to be sorry and still be kind to myself?',
            dueAfterDays: 14,
          }),
          habit({
            key: 'no-pushing',
            reach: 'NO',
            title: 'A day without pushing',
            guidance: prose`
              Count each day on which you did not ask to be forgiven, did not explain yourself again and did not
              try to find out how they feel. Answering with care when they speak to you is fine. If the day went
              otherwise, note it without scolding yourself. The next one counts again.
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
              The same twelve questions as before this plan. They are not asked because anyone doubts you. After
              an affair it is easy to mistake guilt for love, or fear of being left for hope, and the groundwork
              can show which it is. Answer slowly, near the end of this step. Your coach sees where they lead, and the one answer that says so.
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
          'You give the other person room to be angry and sad without you managing it. Where you have to talk, you are brief, calm and true.',
        guidance: prose`
          You want to make it good, and you want it now. Every day of quiet may feel like a day on which they
          drift further away. That fear is easy to understand. Still, a hurt person who is pushed moves back.

          So for these weeks you do less. You do not write long letters. You do not come by. You do not invent
          a question about the mail so that the talk can turn to the two of you. What has to be settled, such as
          the children, the home or the bills, you settle in a friendly way, and then you stop. If they have
          asked for no contact, you make none, and a third person handles what cannot wait.

          **If they want to talk about it,** listen. They may ask the same thing many times. Answer truthfully
          and briefly. Spare them the pictures; do not spare them the facts they ask for. Do not defend
          yourself, do not compare, and do not make them comfort you. "You are right to be angry. I am
          sorry" is often the whole answer. If the talk turns cruel, on either side, you may end it kindly.

          **Be easy to read.** You live an open, ordinary life. You keep your accounts as they are. You are with
          friends and family, and nobody has to wonder who is beside you in the picture. A shared memory may
          come up in passing, in half a sentence. It is never bait.

          **Be on time, be where you said, do what you said.** These are the small true things from which trust
          is made. Nobody may notice for a long time. Do them anyway; they are who you are becoming.
        `,
        outreach: false,
        opens: [{ kind: 'STEP_DONE', step: 'groundwork' }, { kind: 'APPROVAL' }],
        actions: [
          once({
            key: 'two-lists',
            reach: 'NO',
            title: 'What you talk about, and what rests',
            guidance: prose`
              Make a short list of what you have to settle together, and one of what rests for now. Whose fault
              the bad years were, when they can forgive you, what becomes of you both: that all rests, unless
              they bring it up. Keep the lists near the phone.
            `,
            dueAfterDays: 2,
          }),
          once({
            key: 'no-jealousy',
            reach: 'NO',
            title: 'Nothing that stings',
            guidance: prose`
              Go through your photos and posts with their eyes. Take down whatever has to do with the affair, and
              whatever hints at someone new. Tell friends who mean well to carry no news back and forth. You are
              not hiding anything. You are taking care not to hurt a person twice.
            `,
            dueAfterDays: 3,
          }),
          habit({
            key: 'quiet-days',
            reach: 'NO',
            title: 'A day of giving room',
            guidance: prose`
              Count each day on which you left them their room: no message beyond what had to be settled, no
              visit, no news through others, no look at their pages. Four weeks is long, and it does not have to
              be perfect. A day that went otherwise is a day to talk about with your coach.
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
              Three times a week, promise something small and keep it exactly: to a child, a friend, your boss or
              yourself. Be there at six when you said six. Pay back the ten you borrowed. Being reliable is a
              muscle, and this is how it grows.
            `,
            times: 3,
            per: 'WEEK',
            periods: 4,
          }),
          reflection({
            key: 'their-anger',
            reach: 'NO',
            title: 'Staying near anger',
            guidance: prose`
              Think of a moment when they were angry or sad about what you did. What happened inside you? Most
              of us want to make it stop. Write about what it would take to hear it and stay calm, without
              falling apart and without fighting back.
            `,
            prompt:
              'What do I do when they are angry with me? What am I afraid of in that moment? What helps me stay calm and kind?',
            dueAfterDays: 10,
          }),
          reflection({
            key: 'the-longing-behind-it',
            reach: 'NO',
            title: 'What was missing, and what you do with it',
            guidance: prose`
              Relationships can go flat when nobody refreshes them. Perhaps you missed being seen, or something
              new. The wish was fine; the way was not. Write about how you could have spoken up, and how you look
              after that wish from now on, in whatever life comes.
            `,
            prompt:
              'What did I miss back then, and how could I have said it? What is an honest way for me to care for that need from now on?',
            dueAfterDays: 18,
          }),
          reflection({
            key: 'what-quiet-shows',
            reach: 'NO',
            title: 'What the quiet shows you',
            guidance: prose`
              Write this near the end of the four weeks. Is it the person you miss, or being forgiven? Could you
              bear it if forgiveness never came? Whatever you find is allowed. Bring the page to your coach, if
              you like, before you think about any next step.
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
          'After a long quiet, you may give one small friendly thing. It is not an apology and not a payment, and you may leave it out.',
        guidance: prose`
          This step opens only after two more months of quiet, when your coach agrees and contact is not
          unwelcome. If that changes, it closes again, and rightly so. And even then, many people in your place decide to give nothing. That is a good decision.

          After an affair, a gift is a delicate thing. It can look like a bribe: here is something nice, now be
          less angry. It can hurt, because it comes from the hands that hurt before. So it must be very small
          and very free.

          Before you choose, go through this list. All six must be true.

          - They have not asked me to stay away, in words or by blocking me.
          - They know that the affair is over.
          - It is not meant to say sorry. Sorry is said in words, once, when they want to hear it.
          - My name is on it, and nothing about it has to do with the affair, our bed or our wedding.
          - It costs no more than a simple lunch and needs no thanks, no reply, nothing to send back.
          - If I never hear a word about it, I am still glad I gave it.

          If one of them is not true, leave it. You lose nothing. The life you are building does not depend on
          a parcel.

          If all are true, give one thing that is fun to open, on an ordinary day. Then stop. No question about
          whether it came, no second one, no message through a friend. If silence follows, silence is the
          answer. You hear it and you leave them in peace. Angry words are an answer as well; you may say "I
          understand", and no more.
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
              Months have passed since you first answered. Do it again, before anything else in this step. If
              the answers tell you to wait or to talk, that comes first. There is nothing in this step that
              cannot wait.
            `,
            questionnaire: 'are-you-sure',
            dueAfterDays: 3,
          }),
          questionnaire({
            key: 'safety-again',
            reach: 'NO',
            title: 'Is everyone still safe?',
            guidance: prose`
              Things can change in two months, in what they have asked of you and in what you feel. Answer the
              safety questions again. ${WHO_SEES_SAFETY_LINE}
            `,
            questionnaire: 'safety',
            dueAfterDays: 3,
          }),
          reflection({
            key: 'for-whom',
            reach: 'NO',
            title: 'For them, or for your guilt?',
            guidance: prose`
              Be frank with this page. If the gift is there to make you feel lighter, it asks something of them.
              Then it is better to leave it, and to bring the heavy feeling to your coach. Picture a cold answer,
              too. If it would throw you back into pleading, wait longer.
            `,
            prompt:
              'Is this for them or for my own relief? How do I take a cold answer, and how do I take none? What do I do on the evening after?',
            dueAfterDays: 6,
          }),
          once({
            key: 'choose-it',
            reach: 'NO',
            title: 'Choose something very small',
            guidance: prose`
              Something light that suits their taste: a good tea, a puzzle, a jar of the olives they like.
              Nothing romantic, nothing costly, no keepsake. A card may carry one friendly line and your name.
              No "forgive me" on it. Show it to your coach before it goes out.
            `,
            optional: true,
          }),
          once({
            key: 'give-it-once',
            title: 'Give it, once',
            guidance: prose`
              Have it sent by post or brought by a shop. Do not bring it yourself, do not send it to their work,
              and stay away from birthdays and anniversaries. Once it is out of your hands it is theirs, also
              if they throw it away. You may skip this and lose nothing.
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
              Count each day on which you added nothing: no question, no hint, no new apology, no look at their
              pages for a sign. If you gave nothing at all, count the days on which you are at peace with that.
              If they write, answer in a friendly way and no longer than they did.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          reflection({
            key: 'hear-the-answer',
            reach: 'NO',
            title: 'Hear the answer',
            guidance: prose`
              Let two weeks pass, then write here, for yourself. Whatever came is an answer, and so is silence. It may mean "not
              now". It may mean "no". Let it be true without arguing. You have acted decently, and that stays
              true as well. If you gave nothing, write about how it is to have left it.
            `,
            prompt:
              'What came back, or what did not? What does it mean if I do not bend it? What do I do with my days now?',
            dueAfterDays: 28,
          }),
        ],
      },
      {
        key: 'best-version',
        title: 'The best version of yourself',
        purpose:
          'You become a person you can respect and like again. This mends you, whether or not you are forgiven.',
        guidance: prose`
          This step opens a week after *Less is more* ends. It does not wait for *A smile*, and nobody has to
          forgive you first.

          After an affair many people live as if they were under sentence. They work too much, they eat badly,
          they turn down every good thing as if that paid something back. It does not. The person you hurt gains
          nothing when you go to pieces. A steady, honest, friendly you is better for everyone: for your
          children if you have them, for your friends, for anyone who may one day trust you again.

          So become your own good friend. A good friend does not flatter. They say: that was wrong, and you are
          more than that, and now come and eat something.

          Look at the parts of a life, and pick one or two:

          - honesty: saying what you want and what you do not want, early and in small things
          - your body: sleep, movement, less of what numbs you
          - your work, your money, something of your own
          - friends who like you and tell you the truth
          - quiet things that feed your spirit: music, faith, the woods, a craft

          If you enjoy caring for your looks, do. Do it for the mirror at home. There is no picture that has to
          reach anybody.

          Some people who do this work are given a second chance, and some are not. It is not wages. You
          cannot earn another person's heart, and you do not need to in order to live well. What you can have
          is the knowledge that you faced it, you changed what was yours to change, and you did no further harm.
          That is a good place to stand.
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
              Write to yourself as a friend would who knows everything and stays. They do not wave it away, and
              they do not let you drown in it. What do they see in you that is good? What do they ask of you?
              Keep the letter for bad evenings.
            `,
            prompt:
              'Dear me: I know what you did, and I am still here. What do I see in you, and what do I ask of you this year?',
            dueAfterDays: 4,
          }),
          habit({
            key: 'small-honesty',
            reach: 'NO',
            title: 'One honest thing a day',
            guidance: prose`
              Affairs grow where small truths are not said. Once a day, say one: "I would rather stay home." "That
              hurt me a little." "I made a mistake." Say it early, say it gently, to whoever it concerns in your
              daily life. It gets easier, and it makes you a person who is easy to trust.
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
              Walk, swim, ride, dance at home. Guilt and grief sit in the body, and moving helps them leave. Half
              an hour is fine, and so is fifteen minutes. Pick what you like. If you are unwell, ask a doctor what
              suits you.
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
              Choose one thing that makes your life larger in an open and honest way: a course, a craft, a
              better job, a choir, a journey. Something you would want even if you stayed alone for a long while.
              Take the first step that fits into one hour, and tell your coach about it.
            `,
            dueAfterDays: 10,
          }),
          habit({
            key: 'give-something-back',
            reach: 'NO',
            title: 'Be of use',
            guidance: prose`
              Once a week, do something useful for someone who is not part of this story: a neighbour, a club, a
              food bank, an old aunt. Do not tell the world about it. It lifts the eyes from your own trouble and
              reminds you that you have good to give.
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
              Do this last. Read your first pages again, then write where you stand. Perhaps you still hope.
              Perhaps you can let the other person go with good wishes. Both are honest endings. Take this page
              to your coach, and talk about how you want this plan to close.
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
