import path from 'node:path'
import ts from 'typescript'
import { ENVIRONMENT_READER, LONGEST_FILE, PUBLIC_MODULE } from './rules.js'

/** What one file alone does against the rules, whatever it imports. */
export function styleFaults(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return [
    ...(lineCount(text) > LONGEST_FILE ? [`${file} has more than ${LONGEST_FILE} lines`] : []),
    ...(file !== ENVIRONMENT_READER && readsEnvironment(source) ? [`${file} reads the environment`] : []),
    ...(file !== PUBLIC_MODULE && passesOn(source) ? [`${file} passes on what another file exports`] : []),
    ...(file.startsWith('commands/') ? commandFaults(file, source) : []),
  ]
}

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

/** `process.env` in any spelling, and `env` out of Node's module. */
function readsEnvironment(source: ts.SourceFile): boolean {
  return some(source, (node) => {
    if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression)
    if (ts.isElementAccessExpression(node))
      return isProcess(node.expression) && isNamed(node.argumentExpression, 'env')
    if (ts.isImportSpecifier(node))
      return (node.propertyName ?? node.name).text === 'env' && isFromProcess(node)
    if (ts.isBindingElement(node))
      return (node.propertyName ?? node.name).getText() === 'env' && isTakenFromProcess(node)
    return false
  })
}

function isProcess(node: ts.Expression): boolean {
  return /^(globalThis\.)?process$/.test(node.getText())
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isStringLiteralLike(node) && node.text === name
}

function isFromProcess(node: ts.ImportSpecifier): boolean {
  return /^['"](node:)?process['"]$/.test(node.parent.parent.parent.moduleSpecifier.getText())
}

function isTakenFromProcess(node: ts.BindingElement): boolean {
  const declaration = node.parent.parent
  return ts.isVariableDeclaration(declaration) && declaration.initializer?.getText() === 'process'
}

/** `export … from`: a barrel, or part of one. */
function passesOn(source: ts.SourceFile): boolean {
  return source.statements.some((node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
}

/** A command's file has one default export, whose `name` is that of the file. */
function commandFaults(file: string, source: ts.SourceFile): readonly string[] {
  const name = path.posix.basename(file, '.ts')
  const exported = source.statements.find((node) => ts.isExportAssignment(node))
  if (!exported) return [`${file} has no default export`]
  const isNamedSo = some(
    exported,
    (node) =>
      ts.isPropertyAssignment(node) && node.name.getText() === 'name' && isNamed(node.initializer, name),
  )
  return isNamedSo ? [] : [`${file} exports no command named ${name}`]
}

function some(node: ts.Node, test: (node: ts.Node) => boolean): boolean {
  return test(node) || (ts.forEachChild(node, (child) => some(child, test) || undefined) ?? false)
}
