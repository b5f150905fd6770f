import ts from 'typescript'
import type { Source } from '#test/house/sources'

const parse = ({ path, text }: Source) =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/** The program without its comments. */
export function code(source: Source): string {
  const file = parse(source)
  const pieces: string[] = []
  const visit = (each: ts.Node): void => {
    const children = each.getChildren(file)
    if (children.length === 0) pieces.push(each.getText(file))
    else children.forEach(visit)
  }
  visit(file)
  return pieces.join(' ')
}

/** Every text written in the program: string literals, parts of templates, words between tags. */
export function texts(source: Source): string[] {
  const found: string[] = []
  const visit = (each: ts.Node): void => {
    if (ts.isStringLiteralLike(each) || ts.isTemplateLiteralToken(each) || ts.isJsxText(each)) found.push(each.text)
    ts.forEachChild(each, visit)
  }
  visit(parse(source))
  return found
}

/** How each exported name is made: `loader` → `reading(…`, or `function` for a declaration. */
export function exported(source: Source): Map<string, string> {
  const made = new Map<string, string>()
  for (const statement of parse(source).statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword)
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      for (const each of statement.exportClause.elements) made.set(each.name.text, 'elsewhere')
    if (!isExported) continue
    if (ts.isFunctionDeclaration(statement)) made.set(statement.name?.text ?? 'default', 'function')
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        made.set(name.getText(), initializer?.getText() ?? '')
  }
  return made
}
