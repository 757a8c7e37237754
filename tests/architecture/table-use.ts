import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const source = fileURLToPath(new URL('../../apps/api/src/', import.meta.url));

/** Placeholder for `${…}` in the text of a template. */
const HOLE = '…';

const INSERT_OR_DELETE = /\b(?:insert\s+into|delete\s+from)\s+(\w+|…)/gi;
const UPDATE = /\bupdate\s+(\w+|…)(?:\s+(?:as\s+)?\w+)?\s+set\b/gi;
const READ = /(?<!\bdelete\s+)\b(?:from|join|using)\s+(\w+)/gi;
/** The second table of `from a, b`. */
const READ_NEXT = /\b(?:from|join)\s+[^()]*?,\s*(\w+)\s/gi;
const SQL = /^\s*(select|insert\s+into|update|delete\s+from|with)\b/i;

const WRITING_METHODS = /^(insert|insertAll|insertNew|upsert|update|delete)$/;

export interface TableUse {
  /** Each use as `room table`. */
  reads: Set<string>;
  writes: Set<string>;
  /** Files that write to a table whose name is not in the text of the statement. */
  unnamed: string[];
}

/** The rooms of the API that read and write these tables, by SQL text and by repository. */
export function tableUse(tables: ReadonlySet<string>): TableUse {
  const files = sourceFiles();
  const entities = entityTables(files);
  const use: TableUse = { reads: new Set(), writes: new Set(), unnamed: [] };
  for (const { path, text, tree } of files) {
    const room = roomOf(path);
    const add = (to: Set<string>, table: string | undefined) => {
      if (table === HOLE) use.unnamed.push(path);
      else if (table && tables.has(table)) to.add(`${room} ${table}`);
    };
    walk(tree, (node) => {
      const sql = textOf(node);
      if (sql !== null) {
        for (const pattern of [INSERT_OR_DELETE, UPDATE]) {
          for (const [, table] of sql.matchAll(pattern)) add(use.writes, table);
        }
        for (const pattern of [READ, READ_NEXT]) {
          for (const [, table] of sql.matchAll(pattern)) add(use.reads, table);
        }
      }
      const repository = repositoryOf(node);
      const table = repository && entities.get(repository.entity);
      if (!table) return;
      const isWritten = repository.methods(text).some((method) => WRITING_METHODS.test(method));
      add(isWritten ? use.writes : use.reads, table);
    });
  }
  return use;
}

/** Complete SQL statements that are written outside `*.sql.ts` and not declared with `statement(…)`, by room. */
export function undeclaredStatements(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path, tree } of sourceFiles()) {
    if (!path.startsWith('features/')) continue;
    walk(tree, (node) => {
      const sql = textOf(node);
      if (sql === null || !SQL.test(sql) || isDeclared(node) || path.endsWith('.sql.ts')) return;
      counts.set(roomOf(path), (counts.get(roomOf(path)) ?? 0) + 1);
    });
  }
  return counts;
}

interface SourceFile {
  path: string;
  text: string;
  tree: ts.SourceFile;
}

function sourceFiles(): SourceFile[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.spec\.ts$|^migrations\//.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(source + path, 'utf8');
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

/** `notes` of features/notes/…, `platform/auth` of platform/auth/…, `demo` of demo/…. */
export function roomOf(path: string): string {
  const [top, room] = path.split('/');
  if (top === 'features') return room!;
  return top === 'platform' ? `${top}/${room}` : top!;
}

function entityTables(files: SourceFile[]): Map<string, string> {
  const pattern = /@Entity\('(\w+)'\)\s*export class (\w+)/g;
  return new Map(
    files.flatMap(({ text }) =>
      [...text.matchAll(pattern)].map(([, table, name]) => [name!, table!] as const),
    ),
  );
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** A string, or a template with a placeholder for each expression; null for any other node. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => HOLE + literal.text).join('');
}

/** `….of(Entity)` and the methods that are called on it, directly or through a variable. */
function repositoryOf(
  node: ts.Node,
): { entity: string; methods: (text: string) => string[] } | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const [argument] = node.arguments;
  if (node.expression.name.text !== 'of' || !argument || !ts.isIdentifier(argument)) return null;
  const { parent } = node;
  return {
    entity: argument.text,
    methods: (text) => {
      if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
      if (!ts.isVariableDeclaration(parent)) return [];
      const calls = new RegExp(`\\b${parent.name.getText()}\\s*\\.(\\w+)\\(`, 'g');
      return [...text.matchAll(calls)].map(([, method]) => method!);
    },
  };
}

const DECLARES = /^(statement|statements|statementByRole)$/;

function isDeclared(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (ts.isCallExpression(at) && DECLARES.test(at.expression.getText())) return true;
  }
  return false;
}
