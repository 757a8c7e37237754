import ts from 'typescript';

/** A text that people can read, found outside of a words module. */
export interface BareText {
  line: number;
  text: string;
}

/** Attributes that are shown or read aloud: any letter in them is text. */
const SHOWN =
  /^(label|title|placeholder|description|alt|aria-label|aria-description|aria-valuetext|aria-roledescription|error|says|legend|caption|heading|message)$/;
/** Attributes that are never shown. */
const NOT_SHOWN =
  /^(className|classNames|style|styles|to|href|path|d|viewBox|preserveAspectRatio|transform|sizes|media|autoComplete|role|rel|pattern|gap|cols|h|w|maw|mih|aria-labelledby|aria-describedby|aria-controls|data-.*)$/;
const MARKUP = /<style>.*?<\/style>|<[^<>]*>/gs;
/** Keys of a keyboard. */
const KEY =
  /^(Enter|Escape|Tab|Home|End|Space|Backspace|Delete|PageUp|PageDown|Arrow\w+|Shift|Meta|Control|Alt)$/;
const SQL =
  /^[\s(]*(select|insert|update|delete|with|alter|create|drop|set|lock|comment|grant|revoke|values|and|or|where|from|order by|exists|not exists|limit|returning|case|coalesce|for)\b([^.]|\.\b)*$/;
/** Selectors, colors, fonts and link relations, as TypeScript has them. */
const CSS = /\[[\w-]+(?:="[^"]*")?\]|\brgb\(|\b(?:sans-serif|monospace)$|^noopener noreferrer$/;
const TWO_WORDS = /\p{L}{2,}[,.;:?]?[ \u00a0]+\p{L}/u;
const CAPITALIZED = /^\p{Lu}\p{Ll}+[.?…]?$/u;
/** Calls whose arguments are read by engineers or hashed. */
const FOR_ENGINEERS =
  /^(console\.\w+|.*\blog(ger)?\.\w+|.*\.(querySelector(All)?|matchMedia|closest|setHeader|type|fingerprint)|createHash\(.*\)\.update)$/is;
/** Constants that are read by engineers only: names of what is encrypted, and descriptions of the schema. */
const CONSTANT_FOR_ENGINEERS = /^(\w+_)?(SEAL|DESCRIPTION)$/;

/**
 * The texts of a source file that people could read: text between tags, visible attributes, and strings that look like
 * prose. Descriptions of the GraphQL schema, log lines, errors for engineers and types are not among them.
 */
export function bareTextIn(path: string, source: string): BareText[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const found: BareText[] = [];
  visit(file);
  return found;

  function visit(node: ts.Node): void {
    if (isForEngineers(node)) return;
    const text = textOf(node);
    if (text !== null) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ line: line + 1, text: text.replace(/\s+/g, ' ').trim() });
    }
    ts.forEachChild(node, visit);
  }
}

function textOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text : null;
  if (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  )
    return isShown(node) ? node.text : null;
  return null;
}

function isShown(node: ts.LiteralLikeNode): boolean {
  const text = node.text.replace(MARKUP, ' ');
  const attribute = ts.findAncestor(node, (up) => ts.isJsxAttribute(up) || ts.isJsxElement(up));
  if (attribute && ts.isJsxAttribute(attribute) && node.parent === attribute)
    return SHOWN.test(attribute.name.getText()) ? /\p{L}/u.test(text) : TWO_WORDS.test(text);
  if (SQL.test(text) || CSS.test(text)) return false;
  // On a server, a capitalized word is mostly a name of a type.
  const inApp = node.getSourceFile().languageVariant === ts.LanguageVariant.JSX || inWeb(node);
  return (
    TWO_WORDS.test(text) ||
    (inApp && CAPITALIZED.test(text) && !KEY.test(text) && !isCompared(node))
  );
}

const inWeb = (node: ts.Node): boolean => node.getSourceFile().fileName.startsWith('apps/web/');

/** A value that the code compares, such as the name of a GraphQL type. */
function isCompared({ parent }: ts.Node): boolean {
  return (
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) &&
      [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
        parent.operatorToken.kind,
      ))
  );
}

function isForEngineers(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node))
    return true;
  if (ts.isNewExpression(node))
    return /^(Error|TypeError|RangeError)$/.test(node.expression.getText());
  if (ts.isCallExpression(node)) return FOR_ENGINEERS.test(node.expression.getText());
  if (ts.isVariableDeclaration(node)) return CONSTANT_FOR_ENGINEERS.test(node.name.getText());
  if (ts.isJsxAttribute(node)) return NOT_SHOWN.test(node.name.getText());
  if (ts.isPropertyAssignment(node))
    return /^(description|deprecationReason|__typename|refetchQueries)$/.test(node.name.getText());
  return ts.isTaggedTemplateExpression(node);
}
