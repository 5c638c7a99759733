import { posix } from 'node:path'
import ts from 'typescript'

export interface Import {
  from: string
  /** A path from the root, or the name of a package as it is written. */
  to: string
  isPackage: boolean
  line: number
  /** Gone at run time. */
  typeOnly: boolean
}

/** The module that a node names, and whether the name vanishes with the types; undefined for what imports nothing. */
function importOf(node: ts.Node): { name: ts.Expression; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause
    return { name: node.moduleSpecifier, typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return { name: node.moduleSpecifier, typeOnly: node.isTypeOnly }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments
    return name && { name, typeOnly: false }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { name: node.argument.literal as ts.Expression, typeOnly: true }
  return undefined
}

/** Where a name leads: a relative one to a path from the root, without what a bundler reads after "?". */
function target(from: string, name: string): Pick<Import, 'to' | 'isPackage'> {
  if (!name.startsWith('.')) return { to: name, isPackage: true }
  return { to: posix.join(posix.dirname(from), name.replace(/\?.*$/, '')), isPackage: false }
}

/** All that a file imports: import and export-from statements, import() and the types of import(). */
export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const seen = importOf(node)
    if (seen && ts.isStringLiteralLike(seen.name)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      found.push({ from: file, ...target(file, seen.name.text), line, typeOnly: seen.typeOnly })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Each way round that leads from a file back to itself, once. */
export function cyclesIn(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const cycles: string[][] = []
  const follow = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) cycles.push([...path.slice(start), file])
    if (start >= 0 || done.has(file)) return
    for (const to of next.get(file) ?? []) follow(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) follow(file, [])
  return cycles
}
