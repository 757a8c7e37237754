import { habit, once, questionnaire, reflection } from '../actions.js';
import { prose } from '../prose.js';
import type { LibraryTemplate } from '../template.js';
import { WHO_SEES_SAFETY_LINE } from '../who-sees.words.js';

export const afterTheirAffair: LibraryTemplate = {
  slug: 'after-their-affair',
  title: 'After their affair',
  summary:
    'For someone who was cheated on. Sleep, safety, and limits come first. Then it’s about what they need to know, what they don’t, and how to decide without rushing.',
  forWhom:
    'Someone whose partner had an affair, whether they are together, apart, or undecided. Not for the person who had the affair, and not instead of help with safety if there is fear or violence.',
  tags: ['affair'],
  version: 6,
  content: {
    about: prose`
      **When to use it.** Your client found out about an affair. They may want to stay, to leave, or both on the same
      day. The plan doesn’t push either way. It starts with sleep and limits, and leaves the big decision for later.

      **When not to.** There is violence or fear, or your client is thinking of harming themselves or someone else.
      Then safety comes first. If it’s already over for your client, use *Letting go*. If both have decided to stay
      together, *Second time around* fits better.

      **How it is paced.**

      - *Find your feet* is open from the start and takes a week or longer.
      - *Your limits* opens when *Find your feet* is done and you approve it. Talk about safety first: telling someone
        your limits can be risky.
      - *What you need to know* opens after *Your limits*. It’s about sorting questions, not about asking them.
      - *One talk, if you want it* waits for two more weeks, a week when the urge is low on average, your approval,
        and a boundary that allows contact. You can shorten the two weeks to one. Your client can skip this step.
      - *Decide slowly* opens after *What you need to know*, and six weeks after the plan starts at the
        earliest. It doesn’t depend on the talk.
      - *Your own life* opens a week after *Find your feet*. It waits for nothing else.

      **What to watch for.** Pictures that won’t go away, checking, and sleepless nights are common, and a doctor or a
      therapist can help if they last. Watch for payback and for pressure to forgive. Don’t ask for details yourself,
      and don’t take the side of staying or of leaving. The plan makes no promise about the other person.
    `,
    readiness: null,
    steps: [
      {
        key: 'find-your-feet',
        title: 'Find your feet',
        purpose: 'You sleep, eat, and lean on someone. You don’t have to decide anything yet.',
        guidance: prose`
          Someone you trusted broke a promise, and it turned your world upside down. You may shake, or feel nothing at
          all. You may be furious in the morning and want to be held at night. All of this is normal. It doesn’t
          mean that you’re weak, and it doesn’t mean that you have to stay or leave.

          **You didn’t cause it.** Maybe things weren’t good between you. There were other ways to deal with that. The
          choice to have an affair was theirs.

          **You don’t have to decide about the two of you now.** People may tell you what they’d do. They don’t have
          to live your life. In the first weeks your body is on high alert, and it’s hard to think far ahead. Most
          decisions can wait. Safety, health, and legal deadlines can’t.

          **Start small.** Eat something warm. Drink water. Lie down at the same time each night, even if you don’t
          sleep. Tell one person. Go outside once a day. If you have children, keep their days as normal as you can,
          and keep them out of adult talks.

          **Watch out for the worst hours.** Late at night isn’t the time to ask, to read old
          messages, or to text. What you feel then is real. It’s just easier to carry by day.

          If you’re thinking of hurting yourself or someone else, tell someone right away: a friend, a doctor, a
          crisis line, the emergency number. That comes before any plan.
        `,
        outreach: false,
        opens: [],
        actions: [
          questionnaire({
            key: 'safety-check',
            reach: 'NO',
            title: 'Is everyone safe?',
            guidance: prose`
              When an affair comes out, things can get loud on every side. These questions are about fear, pressure,
              and contact: how the other person treats you, and how you treat them. ${WHO_SEES_SAFETY_LINE} If someone
              else looks at this phone, skip this for now and ask your coach for a safer way.
            `,
            questionnaire: 'safety',
            dueAfterDays: 2,
          }),
          once({
            key: 'one-person',
            reach: 'NO',
            title: 'Tell one person',
            guidance: prose`
              Choose one person who is calm and can keep things private. You can say: “Something hard has happened. I
              don’t need advice. Can I call you on bad nights?” Choose someone who won’t hold it against you, whatever
              you decide later. You don’t have to tell everyone. Once you’ve told someone, you can’t take it back.
            `,
            dueAfterDays: 3,
          }),
          habit({
            key: 'basics',
            reach: 'NO',
            title: 'The four basics',
            guidance: prose`
              Each day: something warm to eat, some daylight, a set time to go to bed, one kind voice. Three out of
              four is enough to count the day. On a bad day, even one is good. If you can’t eat or sleep for several
              days, see a doctor.
            `,
            times: 1,
            per: 'DAY',
            periods: 7,
          }),
          habit({
            key: 'circling-thoughts',
            reach: 'NO',
            title: 'When the pictures come',
            guidance: prose`
              Your mind may show you things you never saw. When that starts, name five things you can see and put both
              feet on the floor. Breathe out slowly. Then do something with your hands. Give the thoughts fifteen
              minutes a day, say at six in the evening, but not right before bed. At other times, tell yourself, “Not
              now. At six.”
            `,
            times: 1,
            per: 'DAY',
            periods: 7,
          }),
          reflection({
            key: 'what-i-feel',
            reach: 'NO',
            title: 'All of it, on paper',
            guidance: prose`
              Write down what you feel today, even the things that don’t fit together. Nobody grades this page, and
              you don’t have to be fair in it. Stop after twenty minutes and do something gentle. It helps to get it
              out of your head.
            `,
            prompt:
              'What do I feel today? What hurts most? What do I need in the next three days, and who or what can give me some of it?',
            dueAfterDays: 5,
          }),
          once({
            key: 'health-check',
            reach: 'NO',
            title: 'A health check',
            guidance: prose`
              You may have been put at risk without knowing it. A test is quick, and it’s private. You don’t have to
              tell your story. You can say: “My partner had sex with someone else. I’d like a full STI test.” Ask if
              you need a second test later, and what to do until then. If you’re pregnant, tell the doctor. If you had
              sex in the last three days and may be at risk, go to a clinic or an emergency room today. Some medicine
              only works early.
            `,
            optional: true,
          }),
          once({
            key: 'first-week',
            reach: 'NO',
            title: 'A place to sleep, and money for the week',
            guidance: prose`
              If you’re in danger now, call the emergency number. If you aren’t safe at home, use a safe phone to call
              a helpline. They can help you plan how to leave. Papers can wait. When you’re safe, look at where you’ll
              sleep this week, what money you can get to, and which bills are due. If you live together, separate
              rooms can be enough for now. Keep copies of the lease and your own bank statements. Before signing or
              moving out for good, ask a lawyer or free legal aid.
            `,
            optional: true,
          }),
        ],
      },
      {
        key: 'your-limits',
        title: 'Your limits',
        purpose:
          'You decide what you need for now, and what you won’t accept. You don’t try to get even, and you don’t play detective.',
        guidance: prose`
          A limit isn’t a punishment. It says what you do and what you don’t do, so that you can breathe. “I sleep
          in my own room.” “I don’t talk about it after nine.” “I don’t want to hear how you feel about that
          person.” You don’t need anyone’s permission, and you can change a limit later.

          A good limit is about you. “You have to tell me where you are all day” hands you a job that never
          ends. “I need to know that it’s over before I talk about us” is something you can act on.

          **Anger is allowed.** It shows you where a line was crossed. What you do with it is your choice. Telling
          their boss, posting it, keeping the children away, breaking things, starting something with someone
          else: it may feel good for an hour. Then you have to live with it, and so do your children.

          **Leave the third person alone.** They made no promise to you. They can’t tell you what you need to know, and
          contact can hurt you for a long time.

          **Checking doesn’t bring calm.** You look, you feel better for a minute, and then you have to look again.
          Reading what’s on someone else’s phone can also be against the law. Ask for what you need instead, when
          the time is right.

          **If they get angry about a limit,** step back. You don’t have to defend it. If you’re afraid of how they
          may react, keep your limits to yourself for now. Talk with your coach or a helpline first.
        `,
        outreach: false,
        opens: [{ kind: 'STEP_DONE', step: 'find-your-feet' }, { kind: 'APPROVAL' }],
        actions: [
          reflection({
            key: 'my-limits',
            reach: 'NO',
            title: 'Your limits for now',
            guidance: prose`
              Write three to five limits for the next month. Think of sleep, touch, talks, money, the children, and
              the phone. Start each one with “I.” Make them small enough to keep. Read them to your coach, and decide
              together which ones to say out loud, and how to stay safe when you do.
            `,
            prompt:
              'What do I need so that I can breathe? What won’t I accept right now? What will I do, calmly and safely, if a limit isn’t respected?',
            dueAfterDays: 4,
          }),
          habit({
            key: 'no-payback',
            reach: 'NO',
            title: 'A day without getting even',
            guidance: prose`
              Count each day when you didn’t get back at them: no posts, no telling people out of spite, nothing
              broken, not a word to the third person. If the day went differently, write it down and talk about it
              with your coach. You aren’t doing this for them. You want to look back and respect yourself.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          habit({
            key: 'no-checking',
            reach: 'NO',
            title: 'A day without checking',
            guidance: prose`
              Count each day when you didn’t look for proof: no phone, no pages, no questions to friends. If the
              urge comes, wait ten minutes and move your body. If you find yourself at it again, stop where you
              are. Tomorrow counts too. It often gets easier after a week or two.
            `,
            times: 1,
            per: 'DAY',
            periods: 14,
          }),
          once({
            key: 'who-knows',
            reach: 'NO',
            title: 'Decide who knows',
            guidance: prose`
              Make a short list of the people who know, and of those you still want to tell. Think ahead. If you stay,
              who will you be glad you told? And if you leave? For the children, one true sentence is enough: “We’re
              having a hard time. It isn’t your fault, and I love you.”
            `,
            dueAfterDays: 7,
          }),
          once({
            key: 'practical-week',
            reach: 'NO',
            title: 'The practical side, on one page',
            guidance: prose`
              If you have children, money, or a home together, write down what has to work in the next two weeks: who
              sleeps where, who has the children when, who pays what. Add how you could say it in three calm lines,
              with nothing about the affair. Look at it with your coach before you talk. If there’s a court order, or
              they asked for no contact, or you’re afraid of the other person, let a lawyer settle it.
            `,
            optional: true,
          }),
          once({
            key: 'handover-script',
            reach: 'NO',
            title: 'A script for drop-offs',
            guidance: prose`
              If you have children together and live apart, plan your words. “Hi. They ate at noon. The cough medicine
              is in the blue bag. See you Sunday at five.” Then goodbye. Nothing about the affair, and no messages
              through the children. If you’re afraid of the other parent, don’t do drop-offs alone, and ask a helpline
              or a lawyer what’s safe. If it’s only tense, meet at school or bring someone. If there’s a court order,
              follow it.
            `,
            optional: true,
          }),
          reflection({
            key: 'my-anger',
            reach: 'NO',
            title: 'What the anger wants',
            guidance: prose`
              Maybe you want them to hurt as much as you do. Maybe you want them to miss you, and to see what they
              threw away. Write it all down here, as it is. Then look for what’s underneath. Often it’s a wish:
              to be believed, to be chosen, to hear “I hurt you, and I know it.”
            `,
            prompt:
              'What would my anger like to do? What is it trying to protect? What could I do with it that I’d still be fine with in a year?',
            dueAfterDays: 10,
          }),
        ],
      },
      {
        key: 'what-to-know',
        title: 'What you need to know',
        purpose:
          'You sort your questions: what you need to know in order to decide, and what would only hurt.',
        guidance: prose`
          After an affair, questions come day and night. It feels as if the next answer could bring peace. Some
          answers do help. Others give you pictures that stay for years. So you sort them first, before you ask
          anything.

          **What most people need to know:**

          - Is it over? Do the two of them still see each other, for instance at work?
          - How long did it go on, and was it one person or more?
          - Is there a risk to my health? Is there a pregnancy?
          - Was our money used? Does it affect the children?
          - Do they take responsibility for it?

          **What mostly hurts:** what they did in bed, what the other one looks like, where exactly, which words.
          You have a right to ask. But once you know, you can’t un-know it. You also can’t win against someone
          you compare yourself with in your head.

          **“Why” has no short answer.** Even an honest person may not know it yet. An answer that comes too fast is
          often an excuse. It can take months, and maybe help from a counselor.

          **You can also not know.** Some things stay open. You don’t have to know everything in order to decide. It’s
          enough to know what you need in order to feel safe, and to see what the other person does, week after week.

          In this step you don’t ask anyone. You write and sort.
        `,
        outreach: false,
        opens: [{ kind: 'STEP_DONE', step: 'your-limits' }],
        actions: [
          reflection({
            key: 'my-questions',
            reach: 'NO',
            title: 'Three lists of questions',
            guidance: prose`
              Write down every question in your head. Then sort them. List one: I need this in order to decide.
              List two: I want to know, but it can wait. List three: it would only hurt. Give each question a
              day before it goes on list one. Keep list one short, with five at most.
            `,
            prompt:
              'Which answers do I need in order to decide? Which can wait? Which would only give me pictures that stay?',
            dueAfterDays: 5,
          }),
          once({
            key: 'known-already',
            reach: 'NO',
            title: 'What you know already',
            guidance: prose`
              Take a sheet of paper with two columns. In one, write what you know for a fact. In the other, write
              what you guess. Our minds fill gaps, mostly with the worst. You don’t have to find out
              which guesses are true. Just stop treating them as facts.
            `,
            dueAfterDays: 7,
          }),
          habit({
            key: 'not-at-night',
            reach: 'NO',
            title: 'No questions after nine',
            guidance: prose`
              Count each evening when you kept the questions for the daytime. If one comes up at night, write it
              on a note by the bed, and look at it in the morning. Many of them look smaller by then. Talks about
              this at night rarely help anyone.
            `,
            times: 1,
            per: 'DAY',
            periods: 10,
          }),
          reflection({
            key: 'about-me',
            reach: 'NO',
            title: 'What it says about you, and what it doesn’t',
            guidance: prose`
              An affair can make you doubt your looks, your age, your memory, your worth. Write those doubts down. Then
              answer each one as a good friend would. What they did says something about a choice they made. It doesn’t
              measure you.
            `,
            prompt:
              'What have I started to believe about myself since I found out? What would a good friend say to that? What do I know about myself that is still true?',
            dueAfterDays: 10,
          }),
        ],
      },
      {
        key: 'one-talk',
        title: 'One talk, if you want it',
        purpose:
          'You can ask the questions that matter, one time, during the day. You can also skip this step.',
        guidance: prose`
          This step opens some time after *What you need to know*, when the urge to reach out has been low for a week,
          your coach agrees, and the other person is fine with contact. If that changes, it closes again. You don’t
          have to have this talk. You can decide without it.

          **Before the talk.** Take only the short list. Choose a time during the day, a place that’s easy to leave,
          and a length: one hour is enough. Tell a friend when it starts and when it ends. No alcohol. No children
          nearby.

          **In the talk.** Ask one question at a time, and let them finish. You can say “That’s enough” at any
          point. You don’t have to answer questions about what you’ll do. If they cry, you don’t have to comfort
          them. If they blame you, or get loud, you end it: “I’m stopping here.” Then you go.

          **You may not get the truth.** Many people tell it in pieces, because they’re afraid. You can’t force it.
          A person who lies again has also told you something.

          **Asking them to say it’s over.** You can ask for one clear sentence about that. What counts then is
          what you see over the weeks.

          **After the talk.** Nothing has to be decided that day. Eat, sleep, be with someone kind. A warm talk
          doesn’t mean that all is well, and a cold one doesn’t mean that all is lost.
        `,
        outreach: true,
        opens: [
          { kind: 'STEP_DONE', step: 'what-to-know' },
          { kind: 'WAIT', days: 14, anchor: 'STEP_END', step: 'what-to-know', floor: 7 },
          { kind: 'CALM', days: 7, urgeAtMost: 5 },
          { kind: 'APPROVAL' },
          { kind: 'BOUNDARY' },
        ],
        actions: [
          questionnaire({
            key: 'safety-again',
            reach: 'NO',
            title: 'Is everyone still safe?',
            guidance: prose`
              Before a talk like this, look at safety again, in both directions. Things may have changed since the
              first days. ${WHO_SEES_SAFETY_LINE} If anything in you says that this isn’t safe, don’t do it.
            `,
            questionnaire: 'safety',
            dueAfterDays: 2,
          }),
          reflection({
            key: 'ready-to-hear',
            reach: 'NO',
            title: 'Are you ready to hear it?',
            guidance: prose`
              Picture three talks: an honest one, one full of excuses, and one where they say nothing. What would
              each do to you? If one of them would knock you over, wait, or bring in someone who helps couples talk.
              Go through your list with your coach first.
            `,
            prompt:
              'What do I hope to hear? What could I hear that would knock me over? Who will be with me afterward?',
            dueAfterDays: 5,
          }),
          once({
            key: 'ask-once',
            title: 'Ask, one time',
            guidance: prose`
              Send one short message: “I have a few questions. Could we talk on Saturday at two, for an hour?” If they
              say no or don’t answer, leave it. In the talk, keep to your list. Stop when the hour is over. You can
              skip this, and you lose nothing.
            `,
            reach: 'YES',
            optional: true,
          }),
          habit({
            key: 'rest-after',
            reach: 'NO',
            title: 'A quiet week',
            guidance: prose`
              Count each day when you asked nothing more and looked after yourself instead. New questions may come up.
              Write them down, and let a week pass. If you didn’t have the talk, count the days when you were at
              peace with that.
            `,
            times: 1,
            per: 'DAY',
            periods: 7,
          }),
          reflection({
            key: 'what-i-heard',
            reach: 'NO',
            title: 'What you heard',
            guidance: prose`
              Wait a few days, then write here. What did you learn that helps you decide? What did you see: someone
              who takes responsibility, or someone who explains it away? If there was no talk, write about what
              you know without it. That may be enough.
            `,
            prompt:
              'What do I know now that matters? What did I notice in how they talked, or in their silence? What do I still need, and from whom?',
            dueAfterDays: 10,
          }),
        ],
      },
      {
        key: 'decide-slowly',
        title: 'Decide slowly',
        purpose:
          'You look at staying and at leaving with clear eyes. You go by what you see over time, not by one good or bad day.',
        guidance: prose`
          There’s no right answer that others know and you don’t. Some people stay after an affair and are glad.
          Some leave and are glad. Both can hurt for a while.

          **Trust is something you see.** It isn’t a feeling you talk yourself into. It comes from small true things
          over months: they are where they said they’d be, they answer without getting angry, they have ended it
          fully, they get help without being pushed. Nobody can talk you into trust, and you can’t force it.

          **Forgiving and staying are two different things.** You can forgive and leave. You can stay and not forgive
          yet. Neither has a deadline, and nobody else gets to set one.

          **Watch the reasons.** If you’re safe with the other person, love, children, faith, a home, and years
          together can be good reasons to try. Fear of being alone, fear about money, and not wanting the third person
          to win are real feelings, but poor guides. The fear that they’ll find someone new is a poor guide, too.
          Being afraid of the other person is different: take that seriously, and get help.

          **Take the long view.** Ask yourself less often what you feel right now, and more often what you saw
          in the last two months.

          **If it’s over, that’s an honest ending.** There is a plan called *Letting go*. You can start it
          yourself, from Today, at any time. You don’t need anyone’s approval. If you both want to build
          something new, your coach has a plan for that as well.
        `,
        outreach: false,
        opens: [
          { kind: 'STEP_DONE', step: 'what-to-know' },
          { kind: 'WAIT', days: 42, anchor: 'PLAN_START' },
        ],
        actions: [
          reflection({
            key: 'two-lives',
            reach: 'NO',
            title: 'Two ordinary days',
            guidance: prose`
              Picture an ordinary Tuesday a year from now if you stay. Then one if you leave. Write both with
              the same care: the morning, the money, the children, the evening, how your body feels. Don’t
              choose yet. Read both pages again in a week.
            `,
            prompt:
              'What does an ordinary Tuesday look like if I stay? And if I leave? Where do I breathe more easily?',
            dueAfterDays: 7,
          }),
          reflection({
            key: 'what-it-would-take',
            reach: 'NO',
            title: 'What you would need to see',
            guidance: prose`
              Write what you’d need to see in order to stay. Not words, but things you could see with your own eyes.
              “They changed teams at work.” “They come to couples counseling.” Then write which of these you’ve
              already seen. Be as honest as you would be with a friend.
            `,
            prompt:
              'What would I need to see, over months, to feel safe again? What have I seen so far? Where would I draw the line?',
            dueAfterDays: 10,
          }),
          habit({
            key: 'weekly-line',
            reach: 'NO',
            title: 'One line a week',
            guidance: prose`
              Once a week, on the same day, write one line about where you lean: stay, leave, don’t know. Add what
              you saw that week. Don’t argue with it. After six weeks, read all the lines in a row. You may see
              something that no single day shows.
            `,
            times: 1,
            per: 'WEEK',
            periods: 6,
          }),
          once({
            key: 'facts-first',
            reach: 'NO',
            title: 'Get the facts',
            guidance: prose`
              Have one talk with a lawyer, a financial advisor, or a counselor, just to find out. What happens with the
              home, the children, and the debts if you separate? What does couples counseling cost? You aren’t deciding
              anything. Fears often get smaller once you know the numbers.
            `,
            dueAfterDays: 14,
          }),
          reflection({
            key: 'if-they-are-warm',
            reach: 'NO',
            title: 'When they’re suddenly warm',
            guidance: prose`
              After an affair comes out, some people turn up with gifts, cry, and promise a lot. It can feel like the
              old days. You can enjoy a kind hour. You don’t have to repay it with a decision, with sex, or with
              forgiveness. Sleep on it. Look at what’s still there after four weeks.
            `,
            prompt:
              'What happens in me when they’re warm? What do I tend to give away then? What do I want to keep in mind?',
            optional: true,
          }),
          once({
            key: 'if-it-is-over',
            reach: 'NO',
            title: 'If it’s over for you',
            guidance: prose`
              If you notice that you’ve decided to leave, or that they have, you don’t have to finish this plan.
              The plan *Letting go* is about grief, your days, and what comes next. You can start it yourself, from
              Today. If leaving could be risky, talk with your coach or a helpline about how to do it safely.
            `,
            optional: true,
          }),
        ],
      },
      {
        key: 'own-life',
        title: 'Your own life',
        purpose:
          'You take back the parts of your life that are yours. This helps you, whether you stay or leave.',
        guidance: prose`
          This step opens a week after *Find your feet* ends. It doesn’t wait for anyone’s answer, and it doesn’t
          wait for your decision.

          When someone breaks your trust, your whole mind turns to them: where they are, what they did, what they
          feel. It’s as if your own life moved to the back row. Now you bring it back to the front, a little at a time.

          **Be on your own side.** Talk to yourself as you would to a friend who went through this. Eat well. See the
          doctor you keep putting off. Wear what you like. You don’t have to compete with anyone.

          **Trust yourself again.** Maybe you think: how could I not see it? You trusted someone you loved. That
          wasn’t a mistake. Make small promises to yourself, and keep them. That’s how you learn to trust yourself
          again.

          **See people.** One friend is good, and three are better. Not every talk has to be about this. It’s good
          to laugh for an evening.

          **Know where you stand.** Know your money. Have something that’s yours: work you care about, a course, a
          garden, a team, a faith. If you stay, you stay as a whole person. If you leave, you have somewhere to stand.

          There’s no hurry to meet someone else, and no need to even the score. One thing a week that you keep
          up is worth more than ten that you start.
        `,
        outreach: false,
        opens: [
          { kind: 'STEP_DONE', step: 'find-your-feet' },
          { kind: 'WAIT', days: 7, anchor: 'STEP_END', step: 'find-your-feet' },
        ],
        actions: [
          habit({
            key: 'daily-kindness',
            reach: 'NO',
            title: 'One kindness to yourself',
            guidance: prose`
              Once a day, do something good for yourself and mean it. A bath, a real breakfast, ten pages of a book,
              going to bed early, saying no to something you don’t want. It doesn’t have to cost anything. Notice it
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
              Walk, swim, dance in the kitchen, lift things. Fifteen minutes is fine. Moving helps with anger and
              with sleep. Pick what you like, not what you think you should do. If you have a health problem, ask a
              doctor what’s right for you.
            `,
            times: 3,
            per: 'WEEK',
            periods: 4,
          }),
          once({
            key: 'money-on-a-page',
            reach: 'NO',
            title: 'Your money on one page',
            guidance: prose`
              Write what comes in each month, what goes out, what you own, and what you owe, alone and together. Round
              numbers are fine. If you’re afraid of your partner, ask a helpline how to do this safely before you
              contact the bank. If you’re not, and you don’t know your shared accounts, now is the time to ask the
              bank what you can see. Knowing isn’t leaving. It just means that fear about money doesn’t decide for
              you.
            `,
            dueAfterDays: 10,
          }),
          once({
            key: 'something-of-your-own',
            reach: 'NO',
            title: 'Start something of your own',
            guidance: prose`
              Choose one thing that has nothing to do with the two of you: a course, a choir, a better job, a trip,
              an old hobby. Something you’d want either way, whether you stay or leave. Take a first step that fits into
              one hour, and tell your coach what it is.
            `,
            dueAfterDays: 14,
          }),
          habit({
            key: 'good-company',
            reach: 'NO',
            title: 'Good company',
            guidance: prose`
              Once a week, spend time with someone who is good for you, and talk about something else for at least
              half of it. Ask about their life too. If you pulled back because you were embarrassed, start with the
              one who is easiest to be with.
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
              Do this last. Read your first page again, then write where you are now. Maybe you’re still here and
              building something new. Maybe you’ve left. Maybe you still don’t know, and that’s an answer too. Take
              this page to your coach, and talk about how you want this plan to end.
            `,
            prompt:
              'What has changed in me since I found out? What do I trust in myself? What do I want next, for my own sake?',
            dueAfterDays: 28,
          }),
        ],
      },
    ],
  },
};
