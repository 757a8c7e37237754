import { err, isName, ok, parseStrictJson, type JsonProblem, type Result } from '@footing/kernel';
import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { z } from 'zod';

import { key, visibleText, whole } from '../schema-parts.js';
import { words } from './files.words.js';

/** Templates, and whatever else a coach makes and gives to another practice, travel as files of the same shape. */
export interface FileFormat<T> {
  /** The value of `format`, e.g. `footing-template`. */
  name: string;
  /** The newest `formatVersion` that this version of Footing reads. */
  version: number;
  /** "template" */
  noun: string;
  schema: z.ZodType<T>;
}

/** What is wrong with a file, and where. */
export interface FileProblem {
  /** As in `content.steps.1.title`; empty for the file as a whole. */
  path: string;
  /** A sentence that names the place: "Step 2, “title”: This is missing." */
  message: string;
}

/** The most bytes of a file, counted as they are sent to the API: as a string inside JSON. */
export const LONGEST_FILE = 1_000_000;

/** More than any format needs. */
const DEEPEST = 20;
/** The most problems of one file: a file of another kind has thousands. */
const MOST_PROBLEMS = 50;

// Forms have the same.
const LONGEST_TITLE = TEMPLATE_LIMITS.title;
const LONGEST_NAME = 200;

/** One visible line without control characters, for the name of somebody or something. */
export const lineOfText = (max: number): z.ZodString =>
  visibleText(max)
    .refine(isName, words.name)
    .meta({ minLength: 1, maxLength: max, pattern: VISIBLE_LINE });

const VISIBLE_LINE = '^[^\\p{Cc}\\p{Zl}\\p{Zp}]*[^\\p{Z}\\p{C}][^\\p{Cc}\\p{Zl}\\p{Zp}]*$';

const versionNumber = whole(1, 1_000_000);

/** The fields of every file, before its content. */
export const fileHead = <N extends string>(name: N) => ({
  $schema: z.string().optional().meta({ description: 'Ignored; for editors.' }),
  format: z.literal(name).meta({ description: 'What kind of file this is.' }),
  formatVersion: z.literal(1).meta({ description: 'Counts the changes of this format.' }),
  title: lineOfText(LONGEST_TITLE),
  version: versionNumber.nullable().meta({
    description: 'The number of the published version; null for a draft.',
  }),
  exportedOn: z.iso
    .date(words.date)
    .meta({ description: 'The day of the export, in the time zone of the practice.' }),
  author: z
    .strictObject({ name: lineOfText(LONGEST_NAME), practice: lineOfText(LONGEST_NAME) })
    .nullable()
    .meta({ description: 'Who exported it; null if they did not want to be named.' }),
  copiedFrom: z
    .strictObject({
      title: lineOfText(LONGEST_TITLE),
      version: versionNumber.nullable(),
      library: key
        .nullable()
        .meta({ description: 'Its permanent name, if it ships with Footing; null otherwise.' }),
    })
    .nullable()
    .meta({ description: 'What the author started from.' }),
});

/** What every file says before its content. */
export type FileHead = z.infer<z.ZodObject<ReturnType<typeof fileHead<string>>>>;

/** Reads a file from an unknown source. Problems are listed in the order of the file. */
export function readFile<T>(text: string, format: FileFormat<T>): Result<T, FileProblem[]> {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return failed(words.empty);
  if (sizeOf(text) > LONGEST_FILE) return failed(words.tooLarge);
  const json = parseStrictJson(plain, DEEPEST);
  if (!json.ok) return err([problemOfJson(json.error)]);
  const other = problemOfFormat(json.value, format);
  if (other) return failed(other);
  const read = format.schema.safeParse(json.value, { error: messageOf });
  if (read.success) return ok(read.data);
  const problems = read.error.issues.flatMap((issue) => problemsOfIssue(issue, json.value));
  return err(problems.slice(0, MOST_PROBLEMS));
}

/** The text of a file that `readFile` reads. */
export const writeFile = (file: object): string => `${JSON.stringify(file, null, 2)}\n`;

/** The published JSON Schema of a format. */
export function jsonSchemaOf<T>({ name, version, noun, schema }: FileFormat<T>): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return {
    $schema,
    $id: `urn:footing:${name}:${version}`,
    title: `A ${noun} of Footing as a file, version ${version} of the format`,
    ...rest,
  };
}

const failed = (message: string) => err([{ path: '', message }]);

const sizeOf = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length;

function problemOfJson(problem: JsonProblem): FileProblem {
  switch (problem.kind) {
    case 'NOT_JSON':
      return { path: '', message: words.notJson };
    case 'TOO_DEEP':
      return { path: '', message: words.tooDeep };
    case 'DUPLICATE_KEY':
      return problemAt(problem.path, words.twice);
    case 'FORBIDDEN_KEY':
      return problemAt(problem.path, words.unknownField);
  }
}

/** Looked at first: a file of another kind or time would have a hundred problems. */
function problemOfFormat<T>(value: unknown, { name, version, noun }: FileFormat<T>): string | null {
  const { format, formatVersion } = Object(value) as Record<string, unknown>;
  if (format !== name) return words.otherFormat(noun);
  return typeof formatVersion === 'number' && formatVersion > version ? words.newer : null;
}

/** For what the schema itself has no message. */
function messageOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return words.types[issue.expected] ?? words.notAsExpected;
    case 'invalid_value':
      return words.oneOf(issue.values);
    case 'invalid_union':
      return words.unknownValue;
    default:
      return words.notAsExpected;
  }
}

function problemsOfIssue(issue: z.core.$ZodIssue, file: unknown): FileProblem[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => problemAt([...path, name], words.unknownField));
  }
  // A schema's own message is about values.
  return [problemAt(path, isThere(path, file) ? issue.message : words.missing)];
}

const isThere = (path: readonly (string | number)[], file: unknown): boolean =>
  path.reduce<unknown>((part, name) => (Object(part) as never)[name], file) !== undefined;

function problemAt(path: readonly (string | number)[], problem: string): FileProblem {
  return { path: path.join('.'), message: words.at(placeOf(path), problem) };
}

/** The longest part of a key that is repeated in a sentence. */
const LONGEST_KEY = 60;

/** "Step 2, action 3, “title”" */
function placeOf([first, ...rest]: readonly (string | number)[]): string {
  const path = first === 'content' && rest.length > 0 ? rest : [first, ...rest];
  const parts: string[] = [];
  for (let at = 0; at < path.length; at += 1) {
    const [part, next] = [path[at], path[at + 1]];
    if (part === undefined) continue;
    if (typeof next === 'number') {
      parts.push(words.numbered(words.items[part] ?? words.field(String(part)), next + 1));
      at += 1;
    } else parts.push(words.field([...String(part)].slice(0, LONGEST_KEY).join('')));
  }
  const place = parts.join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}
