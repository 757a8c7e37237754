import { findQuestionnaire } from '@footing/library';
import type { Question } from '@footing/plan-engine';
import { PDF_LANGUAGE, type PdfBlock, type Printout } from '../../platform/pdf/tagged-pdf.js';
import type { ClientCopy } from './client-copy.reader.js';
import { words as all } from './client-copies.words.js';
import type { Json, JsonObject } from './copy-operations.js';

const words = all.pdf;
const { sections: titles } = words;

/** What people read of a copy, without what only computers need. Its title is neutral: programs show it. */
export function copyOnPaper(copy: ClientCopy): Printout {
  const paper = new Paper(String(objectOf(copy['profile']!)['timeZone']));
  return {
    info: { title: all.title, author: '', createdAt: new Date(copy.madeAt) },
    blocks: [
      { tag: 'H1', text: all.title, strong: true, size: 18, gap: 0.2 },
      small(words.made(paper.moment(copy.madeAt))),
      line(words.keepSafe),
      line(words.what, 1),
      ...paper.sectionsOf(copy),
    ],
  };
}

class Paper {
  readonly #moments: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    this.#moments = new Intl.DateTimeFormat(PDF_LANGUAGE, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone,
    });
  }

  moment(at: Json | undefined): string {
    return at ? this.#moments.format(new Date(String(at))) : '';
  }

  sectionsOf(copy: ClientCopy): PdfBlock[] {
    const profile = objectOf(copy['profile']!);
    const list = (name: string): JsonObject[] => objectsOf(copy[name]);
    return [
      ...section(titles.profile, this.#profile(profile)),
      ...section(titles.persons, objectsOf(profile['otherPersons']).map(this.#person)),
      ...section(titles.boundary, objectsOf(profile['boundaryHistory']).flatMap(this.#boundary)),
      ...section(titles.plans, list('plans').flatMap(this.#plan)),
      ...section(titles.journal, list('journal').flatMap(this.#entry)),
      ...section(titles.breathers, list('breathers').flatMap(this.#breather)),
      ...section(titles.hardMoments, this.#hardMoments(objectOf(copy['hardMoments']!))),
      ...section(titles.checkIns, list('checkIns').flatMap(this.#checkIn)),
      ...section(titles.contacts, list('contacts').map(this.#contact)),
      ...section(titles.safety, this.#safety(objectOf(copy['safety']!), profile)),
      ...section(titles.forms, list('forms').flatMap(this.#form)),
      ...section(titles.messages, list('messages').flatMap(this.#message)),
      ...section(titles.sessions, list('sessions').flatMap(this.#session)),
      ...section(titles.packages, list('packages').flatMap(this.#package)),
      ...(copy['couple'] ? this.#couple(objectOf(copy['couple']), list('coupleMessages')) : []),
      ...section(titles.agreements, this.#agreements(objectOf(copy['agreements']!))),
      ...section(titles.files, list('files').map(this.#file)),
      ...section(titles.readings, list('readings').map(this.#reading)),
    ];
  }

  #profile = ({ name, email, coach, joinedAt }: JsonObject): PdfBlock[] =>
    pairs([
      [words.name, name],
      [words.email, email],
      [words.coach, objectOf(coach!)['name']],
      [words.joined, this.moment(joinedAt)],
    ]);

  #person = ({ alias, current }: JsonObject): PdfBlock =>
    line(words.person(text(alias), current === true));

  #boundary = ({ at, boundary, reason }: JsonObject): PdfBlock[] => [
    small(this.moment(at), 0),
    line([plain(boundary), text(reason)].filter(Boolean).join('. ')),
  ];

  #plan = ({ title, startsOn, steps, endingNote, letter, removedReflections }: JsonObject) => [
    heading(text(title)),
    small(text(startsOn)),
    ...objectsOf(steps).flatMap(this.#step),
    ...texts(endingNote),
    ...(letter ? [heading(words.letter), ...texts(objectOf(letter)['text'])] : []),
    ...objectsOf(removedReflections).flatMap((each) => [
      small(`${words.removed}: ${text(each['stepTitle'])}, ${text(each['actionTitle'])}`, 0),
      ...texts(each['text']),
    ]),
  ];

  #step = ({ title, status, purpose, actions }: JsonObject): PdfBlock[] => [
    line(`${text(title)} (${plain(status)})`, 0.2, true),
    ...texts(purpose),
    ...objectsOf(actions).flatMap((action) => [
      line(`• ${text(action['title'])} (${plain(action['status'])})`, 0.2),
      ...(action['reflection'] ? texts(objectOf(action['reflection'])['text']) : []),
      ...(action['result'] ? this.#result(objectOf(action['result'])) : []),
    ]),
  ];

  #result = (result: JsonObject): PdfBlock[] => {
    const { questionnaire, version, title, answeredAt, message, answers } = result;
    const asked = findQuestionnaire(text(questionnaire), Number(version))?.questions ?? [];
    return [
      small(words.from(text(title), this.moment(answeredAt)), 0),
      ...texts(message),
      ...objectsOf(answers).map(({ question: key, text: said, value }) =>
        line(
          `${text(said)} ${answerOf(
            asked.find((each) => each.key === key),
            text(value),
          )}`,
        ),
      ),
    ];
  };

  #entry = (entry: JsonObject): PdfBlock[] => [
    small(this.moment(entry['at']), 0),
    ...[entry['title'], entry['prompt']].filter(Boolean).map((part) => line(text(part), 0.2, true)),
    ...texts(entry['text']),
    ...(entry['mood'] === null ? [] : [small(words.mood(text(entry['mood'])), 0)]),
    small(entry['shared'] ? words.shared : words.notShared),
  ];

  #breather = (breather: JsonObject): PdfBlock[] => [
    small(this.moment(breather['startedAt']), 0),
    ...texts(breather['text']),
    small(breather['sharedAt'] ? words.shared : words.notShared),
  ];

  #hardMoments = ({ helped, personName, personPhone }: JsonObject): PdfBlock[] => [
    ...(personName ? [line(words.call(text(personName), text(personPhone)))] : []),
    ...texts(helped),
  ];

  #checkIn = ({ at, mood, urge, energy, line: written }: JsonObject): PdfBlock[] => [
    small(this.moment(at), 0),
    line(words.scales(figure(mood), figure(urge), figure(energy))),
    ...texts(written),
  ];

  #contact = ({ at, begunBy, means }: JsonObject): PdfBlock =>
    line(`${this.moment(at)}: ${plain(begunBy)}, ${plain(means)}`);

  #safety = (safety: JsonObject, { safetyHistory }: JsonObject): PdfBlock[] => [
    ...Object.values(safety).flatMap((check) => {
      const latest = objectOf(check)['latest'];
      return latest ? this.#result(objectOf(latest)) : [];
    }),
    ...objectsOf(safetyHistory).map(({ at, kind, line: said }) =>
      line([this.moment(at), plain(kind), text(said)].filter(Boolean).join(': ')),
    ),
  ];

  #form = ({ title, askedByName, askedAt, answeredAt, content, answers }: JsonObject) => {
    const given = new Map(
      objectsOf(answers && objectOf(answers)['answers']).map(({ question, values }) => [
        question,
        values as string[],
      ]),
    );
    return [
      heading(text(title)),
      small(words.from(text(askedByName), this.moment(answeredAt ?? askedAt))),
      ...objectsOf(objectOf(content!)['questions']).flatMap(({ key, text: asked, choices }) => {
        const labels = new Map(objectsOf(choices).map((each) => [each['key'], each['label']]));
        const values = (given.get(key!) ?? []).map((value) => text(labels.get(value) ?? value));
        return values.length > 0 ? [line(text(asked), 0.2, true), line(values.join(', '))] : [];
      }),
    ];
  };

  #message = ({ at, fromClient, coach, text: said, files }: JsonObject): PdfBlock[] => [
    small(words.from(fromClient ? words.you : text(objectOf(coach!)['name']), this.moment(at)), 0),
    ...texts(said),
    ...objectsOf(files).map(({ name }) => small(text(name))),
  ];

  #session = ({ startsAt, coachName, status, notes }: JsonObject): PdfBlock[] => [
    line(`${this.moment(startsAt)}, ${text(coachName)} (${plain(status)})`, 0.2, true),
    ...objectsOf(notes).flatMap(({ authorName, body, addenda }) => [
      small(words.note(text(authorName)), 0),
      ...texts(body),
      ...objectsOf(addenda).flatMap((each) => [
        small(words.from(text(each['authorName']), this.moment(each['at'])), 0),
        ...texts(each['body']),
      ]),
    ]),
  ];

  #package = ({ description, soldAt, invoices }: JsonObject): PdfBlock[] => [
    line(`${text(description)} ${this.moment(soldAt)}`),
    ...objectsOf(invoices).map(({ number, issuedOn }) =>
      line(`${words.invoice(text(number))}, ${text(issuedOn)}`),
    ),
  ];

  #couple = (
    { alias, notes, reflections, plan }: JsonObject,
    messages: JsonObject[],
  ): PdfBlock[] => [
    ...section(titles.couple, [
      ...(plan ? [line(text(objectOf(plan)['title']), 0.2, true)] : []),
      ...objectsOf(reflections).flatMap((each) => [
        small(`${text(each['title'])}: ${text(each['prompt'])}`, 0),
        ...texts(each['text']),
      ]),
      ...objectsOf(notes).flatMap(({ at, authorName, body }) => [
        small(words.from(text(authorName), this.moment(at)), 0),
        ...texts(body),
      ]),
    ]),
    ...section(
      titles.coupleMessages,
      messages.flatMap(({ at, mine, fromCoach, coach, text: said }) => {
        const other = fromCoach ? objectOf(coach!)['name'] : alias;
        return [
          small(words.from(mine ? words.you : text(other), this.moment(at)), 0),
          ...texts(said),
        ];
      }),
    ),
  ];

  #agreements = ({ consents, myTerms }: JsonObject): PdfBlock[] => [
    ...objectsOf(consents).map(({ purpose, granted, at }) =>
      line(`${plain(purpose)}: ${granted ? words.yes : words.no}, ${this.moment(at)}`),
    ),
    ...objectsOf(objectOf(myTerms!)['acceptances']).map(({ kind, granted, at }) =>
      line(`${plain(kind)}: ${granted ? words.yes : words.no}, ${this.moment(at)}`),
    ),
  ];

  #file = ({ name, at, addedBy }: JsonObject): PdfBlock =>
    line(`${text(name)}, ${words.from(text(objectOf(addedBy!)['name']), this.moment(at))}`);

  #reading = ({ on, kind, times, reader }: JsonObject): PdfBlock =>
    line(
      `${text(on)}: ${words.readTimes(text(objectOf(reader!)['name']), plain(kind), text(times))}`,
    );
}

function section(title: string, blocks: readonly PdfBlock[]): PdfBlock[] {
  const shown = blocks.length > 0 ? blocks : [line(words.none)];
  return [{ tag: 'H2', text: title, strong: true, size: 14, gap: 0.3 }, ...shown, line('', 0.5)];
}

const heading = (title: string): PdfBlock => ({ tag: 'H3', text: title, strong: true, gap: 0.2 });
const line = (said: string, gap = 0.4, strong = false): PdfBlock => ({
  tag: 'P',
  text: said,
  gap,
  strong,
});
const small = (said: string, gap = 0.4): PdfBlock => ({ tag: 'P', text: said, size: 9, gap });
const texts = (value: Json | undefined): PdfBlock[] => (value ? [line(text(value))] : []);
const pairs = (found: [string, Json | undefined][]): PdfBlock[] =>
  found.filter(([, value]) => value).map(([name, value]) => line(`${name}: ${text(value)}`, 0.2));

const text = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const figure = (value: Json | undefined): string => (typeof value === 'number' ? `${value}` : '–');
/** A name of the API in words: ASKED_FOR_SPACE is "asked for space". */
const plain = (value: Json | undefined): string => text(value).toLowerCase().replaceAll('_', ' ');
const objectOf = (value: Json): JsonObject => value as JsonObject;
const objectsOf = (value: Json | undefined): JsonObject[] => (value ?? []) as JsonObject[];

/** What the client chose, in the words of the question. */
function answerOf(question: Question | undefined, value: string): string {
  if (question?.kind === 'CHOICE') {
    return question.choices.find(({ key }) => key === value)?.label ?? value;
  }
  return question?.kind === 'YES_NO' ? (value === 'YES' ? words.yes : words.no) : value;
}
