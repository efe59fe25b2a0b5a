import { InvalidArgumentError, type Command } from 'commander'
import { isEdtf } from '../../report/edtf-form.js'

/** What somebody wants to add. What is null was not said. */
export interface AddRequest {
  readonly kind: 'add'
  readonly paths: readonly string[]
  readonly title: string | null
  readonly author: readonly string[] | null
  readonly issued: string | null
  readonly url: string | null
  readonly visibleTo: readonly string[] | null
  readonly id: string | null
  /** Whether a report of the same id gives way. */
  readonly replace: boolean
  /** Whether the words of the versions before are not kept. */
  readonly forget: boolean
  readonly content: string | null
}

/** What somebody wants to take out again. */
export interface RemoveRequest {
  readonly kind: 'remove'
  readonly ids: readonly string[]
  /** Nothing is asked. */
  readonly yes: boolean
  readonly content: string | null
}

type Flags = Partial<Omit<AddRequest, 'kind' | 'paths'> & Pick<RemoveRequest, 'yes'>>

/** Teaches the program to take `add` and `remove`. */
export function withAdding(program: Command, take: (request: AddRequest | RemoveRequest) => void): void {
  withRecord(withContent(program.command('add')))
    .description('Adds a report: a .pdf, .docx, .md, .html or .txt file, or all of a directory.')
    .argument('<paths...>', 'the files')
    .option('--id <ID>', "the name of its folder; default: made of the file's name")
    .option('--replace', 'put it in the place of the report that has this id')
    .option('--forget', 'with --replace: keep no words of the versions before')
    .action((paths: string[], flags: Flags, command: Command) =>
      take(addRequest(paths, withOuter(flags, command))),
    )
  withContent(program.command('remove'))
    .description('Takes out reports that were added.')
    .argument('<ids...>', 'their ids')
    .option('--yes', 'do not ask')
    .action((ids: string[], flags: Flags, command: Command) => {
      const { yes = false, content = null } = withOuter(flags, command)
      take({ kind: 'remove', ids, yes, content })
    })
}

const withRecord = (command: Command): Command =>
  command
    .option('--title <TITLE>', 'its title; default: what the file says')
    .option('--author <NAME>', 'an author; may be given more than once', gather)
    .option('--issued <DATE>', 'when it was issued, such as 2017-09-30, 2017-09 or 2017', readIssued)
    .option('--url <URL>', 'where it can be found', readUrl)
    .option('--visible-to <PLACE>', 'slack:T…[/C…] or discord:…[/…]; default: everyone', gather)

const withContent = (command: Command): Command =>
  command.option('--content <DIR>', 'the directory of the reports; default: SHUTTEN_CONTENT')

/** `--content` may also stand before the command's name. */
const withOuter = (flags: Flags, command: Command): Flags => ({ ...command.parent?.opts<Flags>(), ...flags })

function addRequest(paths: readonly string[], flags: Flags): AddRequest {
  const { title = null, author = null, issued = null, url = null, visibleTo = null } = flags
  const { id = null, replace = false, forget = false, content = null } = flags
  return { kind: 'add', paths, title, author, issued, url, visibleTo, id, replace, forget, content }
}

/** Each value of a flag that is given more than once; commas part them too. */
const gather = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(/[,、]/u)
    .map((each) => each.trim())
    .filter(Boolean),
]

function readIssued(value: string): string {
  if (isEdtf(value)) return value
  throw new InvalidArgumentError('It must be a date such as 2017-09-30, 2017-09 or 2017.')
}

function readUrl(value: string): string {
  if (/^https?:\/\/\S+$/u.test(value)) return value
  throw new InvalidArgumentError('It must begin with https:// or http://.')
}
