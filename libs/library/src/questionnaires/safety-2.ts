import type { LibraryQuestionnaire } from '../library-questionnaire.js';
import { prose } from '../prose.js';
import { safety } from './safety.js';

/** Asks what the first version asked; the answers cannot be shared any more, and a stop sets a hold. */
export const safety2: LibraryQuestionnaire = {
  ...safety,
  version: 2,
  intro: prose`
    **These are our own questions, not a validated instrument.** They can miss things. If you feel unsafe and
    the answers say otherwise, trust the feeling.

    They look in both directions: whether you are safe with the other person, and whether they are safe and
    left in peace by you. Many good people find something here that they have to say yes to. You are not being
    judged.

    **Only you can read the answers, and they cannot be shared from here.** If something in them calls for a
    stop, reaching out rests, and your coach sees that it does. What you tell them about it is up to you.
    **Nobody is called because of what you answer.** If you or anyone else is in danger now, call the emergency
    number, such as 112, 911 or 999. If someone else may look at this screen, leave now and come back on a
    device that is yours alone.
  `,
  outcomes: {
    ...safety.outcomes,
    TALK_TO_COACH: {
      title: 'Talk about it with your coach',
      text: prose`
        Something here is easier to put right with help. Your coach is not told that you have come to this
        point. You choose what you tell, and when. Until you have talked, please do not reach out to the other
        person.
      `,
    },
    NOT_SUITABLE: {
      title: 'They need to be left in peace',
      text: prose`
        The other person has let you know that they do not want contact. It hurts to be shut out. Please
        respect it all the same: no messages, no gifts, no visits, nothing through others. If there are
        children or money to settle, let a third person or a lawyer do it.

        You can go on here, on your own side. The plan for letting go asks nothing of them and does a lot for
        you. Your coach sees that reaching out rests, and not what you answered. They are there to talk.
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

        Nobody has been told what you answered. Your coach sees only that reaching out rests. What you tell,
        and to whom, is up to you.
      `,
    },
  },
};
