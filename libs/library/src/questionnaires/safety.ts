import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { prose } from '../prose.js';

export const safety: LibraryQuestionnaire = {
  key: 'safety',
  version: 1,
  title: 'Is everyone safe?',
  intro: prose`
    **These are our own questions, not a validated instrument.** They can miss things. If you feel unsafe and
    the answers say otherwise, trust the feeling.

    They look in both directions: whether you are safe with the other person, and whether they are safe and
    left in peace by you. Many good people find something here that they have to say yes to. You are not being
    judged.

    Only you can read the answers, unless you share them. Your coach sees no more than where they lead.
    **Nobody is called because of what you answer.** If you or anyone else is in danger now, call the emergency
    number, such as 112, 911 or 999. If someone else may look at this screen, leave now and come back on a
    device that is yours alone.
  `,
  questions: [
    {
      key: 'afraid',
      kind: 'YES_NO',
      text: 'Are you afraid of the other person, or of how they may react?',
    },
    {
      key: 'hurt-by-them',
      kind: 'YES_NO',
      text: 'Have they ever hit, pushed, choked or forced you, also in bed, or hurt a child or an animal?',
    },
    {
      key: 'threatened',
      kind: 'YES_NO',
      text: 'Have they threatened to harm you, themselves or someone you love?',
    },
    {
      key: 'watched',
      kind: 'YES_NO',
      text: 'Do they follow you, watch you, track or read your phone, or turn up where you do not expect them?',
    },
    {
      key: 'controlled',
      kind: 'YES_NO',
      text: 'Do they decide about your money, whom you see or where you go?',
    },
    {
      key: 'asked-to-stop',
      kind: 'YES_NO',
      text: 'Have they asked you, in any words, to stop writing, calling or coming by?',
    },
    {
      key: 'blocked',
      kind: 'YES_NO',
      text: 'Have they blocked you, or changed their number or their locks so that you cannot reach them?',
    },
    {
      key: 'order',
      kind: 'YES_NO',
      text: 'Is there an order by a court or the police about contact between you, in either direction?',
      help: 'Also one that was asked for and is not decided yet.',
    },
    {
      key: 'i-watch',
      kind: 'CHOICE',
      text: 'In the past month, how did you look for news of them?',
      choices: [
        { key: 'no', label: 'Not at all, or hardly' },
        { key: 'pages', label: 'I look at their public pages, on most days' },
        { key: 'ask', label: 'I ask other people, or have them find out' },
        {
          key: 'follow',
          label:
            'I went past their home or work, followed or tracked them, or read their private messages',
        },
      ],
    },
    {
      key: 'hurt-by-me',
      kind: 'YES_NO',
      text: 'Have you ever hit, pushed, forced or threatened them, or are you afraid that you might?',
    },
    {
      key: 'harm',
      kind: 'YES_NO',
      text: 'In the past two weeks, have you thought of harming yourself or someone else?',
    },
  ],
  rules: [
    {
      key: 'harm',
      when: { question: 'harm', op: 'is', value: true },
      then: 'SAFETY_STOP',
      message:
        'You have had thoughts of harm. Please do not stay alone with them. Tell one person today: someone close to you, a doctor, or a crisis line. If it is urgent, call the emergency number now.',
    },
    {
      key: 'afraid',
      when: { question: 'afraid', op: 'is', value: true },
      then: 'SAFETY_STOP',
      message: 'You are afraid. Fear is a reason to stop and to get help, whatever else is true.',
    },
    {
      key: 'hurt-by-them',
      when: { question: 'hurt-by-them', op: 'is', value: true },
      then: 'SAFETY_STOP',
      message:
        'There has been violence. It is not your fault. A local helpline can plan with you, also if you are not sure what you want.',
    },
    {
      key: 'threatened',
      when: { question: 'threatened', op: 'is', value: true },
      then: 'SAFETY_STOP',
      message: 'There have been threats. Take them seriously and tell someone you trust.',
    },
    {
      key: 'watched',
      when: { question: 'watched', op: 'is', value: true },
      then: 'SAFETY_STOP',
      message:
        'You are being watched or followed. Use a device that they have never had in their hands when you look for help.',
    },
    {
      key: 'controlled',
      when: { question: 'controlled', op: 'is', value: true },
      then: 'SAFETY_STOP',
      message:
        'Someone else decides about parts of your life. You have a right to decide about them yourself, and there is help for that.',
    },
    {
      key: 'order',
      when: { question: 'order', op: 'is', value: true },
      then: 'SAFETY_STOP',
      message:
        'There is an order about contact, or one has been asked for. Keep to it fully. A lawyer can tell you what it allows.',
    },
    {
      key: 'i-follow',
      when: { question: 'i-watch', op: 'is', value: 'follow' },
      then: 'SAFETY_STOP',
      message:
        'Following someone or reading what is theirs frightens people, also when it comes from longing. Please stop today, and let someone help you with it. You can.',
    },
    {
      key: 'hurt-by-me',
      when: { question: 'hurt-by-me', op: 'is', value: true },
      then: 'SAFETY_STOP',
      message:
        'You have hurt or threatened them, or you are afraid that you might. It takes courage to say so. Keep your distance, and call a helpline for people who want to stop; it is for you too.',
    },
    {
      key: 'asked-to-stop',
      when: { question: 'asked-to-stop', op: 'is', value: true },
      then: 'NOT_SUITABLE',
      message: 'They have asked you to stop. That is their answer for now, and you can honour it.',
    },
    {
      key: 'blocked',
      when: { question: 'blocked', op: 'is', value: true },
      then: 'NOT_SUITABLE',
      message: 'They have closed the ways to reach them. That is an answer too, without words.',
    },
    {
      key: 'i-ask-around',
      when: { question: 'i-watch', op: 'is', value: 'ask' },
      then: 'TALK_TO_COACH',
      message:
        'You get news of them through others. It puts your friends in a hard place and keeps your wound open. Talk about how to leave it.',
    },
    {
      key: 'i-look-daily',
      when: { question: 'i-watch', op: 'is', value: 'pages' },
      then: 'COOL_OFF',
      days: 7,
      message:
        'You look at their pages a lot. Many people do, and it hurts each time. Try a week without it.',
    },
  ],
  outcomes: {
    PROCEED: {
      title: 'Nothing here calls for a stop',
      text: prose`
        From what you say, both of you are safe and nobody is being pressed. That may change. You can answer
        these questions again at any time, and you can stop whenever something feels wrong.

        Our questions can miss things. If you feel unsafe, that feeling counts for more than any answer here.
      `,
    },
    COOL_OFF: {
      title: 'A quiet week first',
      text: prose`
        Nothing here is an alarm. Still, it would do you good to turn your eyes away for a while. Take their
        pages out of reach, and put something else into those minutes. After the week, answer again and see
        what has changed.
      `,
    },
    TALK_TO_COACH: {
      title: 'Talk about it with your coach',
      text: prose`
        Something here is easier to put right with help. Your coach sees that you have come to this point,
        and not what you answered. You choose what you tell, and when. Until you have talked, please do not
        reach out to the other person.
      `,
    },
    NOT_SUITABLE: {
      title: 'They need to be left in peace',
      text: prose`
        The other person has let you know that they do not want contact. It hurts to be shut out. Please
        respect it all the same: no messages, no gifts, no visits, nothing through others. If there are
        children or money to settle, let a third person or a lawyer do it.

        You can go on here, on your own side. The plan for letting go asks nothing of them and does a lot for
        you. Your coach is there to talk.
      `,
    },
    SAFETY_STOP: {
      title: 'Please stop here for now',
      text: prose`
        Something in your answers is about safety. That comes before any plan. It was right to say it.

        - **If anyone is in danger now,** call the emergency number, such as 112, 911 or 999.
        - **If you are afraid of someone,** a helpline for people in your place can plan with you, in
          confidence and without telling you what to do. Use a phone that nobody else looks at.
        - **If you are afraid of what you might do,** there are helplines for that as well. Keep your distance
          from the other person today, and call.
        - **If you think of ending your life,** please tell someone at once: a person near you, a doctor, a
          crisis line. You do not have to carry this alone.

        Nobody has been told what you answered. Your coach sees only that there is a stop. What you tell, and
        to whom, is up to you.
      `,
    },
  },
  forCoach: {
    PROCEED: 'The safety questions give no reason to stop. They are our own, so keep listening.',
    COOL_OFF: 'The safety questions ask for a quiet week first.',
    TALK_TO_COACH:
      'The safety questions ask for a talk with you. Ask openly; your client chooses what to tell.',
    NOT_SUITABLE:
      'Nothing should reach toward the other person for now. Check the boundary, and offer letting go.',
    SAFETY_STOP:
      'There is a safety hold. Speak with your client soon, in the way that is safe for them; they choose what to tell.',
  },
};
