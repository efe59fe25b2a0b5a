import type { Element, Nodes } from 'hast'
import { attribute, elementsIn, wordsOf } from './tree.js'

/** The calls and notes of a page, by element. */
export interface PageNotes {
  /** Elements that are calls: their label and the note that they lead to. */
  readonly calls: ReadonlyMap<Element, { readonly label: string; readonly target: Element }>
  /** Elements that are notes, by the label they are called with. */
  readonly notes: ReadonlyMap<Element, string>
  /** Links in notes that lead back to the text. */
  readonly backLinks: ReadonlySet<Element>
}

/** `1`, `[1]`, `(1)`, `注1`, `*`: what a call looks like. */
const callForm =
  /^[[［(（]?(?:注|註|note\s?|fn\s?)?(?<label>\d{1,4}|[a-z]|[ivx]{1,4}|[*†‡§※]{1,3})[\])）］]?$/iu
const holders = new Set(['li', 'p', 'div', 'aside', 'dd', 'tr', 'section', 'article', 'blockquote'])
/** A note is hardly longer: a link to a chapter is no call. */
const longest = 10_000

/** Finds the calls of footnotes: links within the page, in the form of a call, to what is no heading; and their notes. */
export function findNotes(tree: Nodes): PageNotes {
  const all = Array.from(elementsIn(tree))
  const targets = targetsIn(all)
  const calls = new Map<Element, { label: string; target: Element }>()
  const notes = new Map<Element, string>()
  const backLinks = new Set<Element>()
  for (const [element, outer] of all) {
    const target = targets.get(hrefOf(element) ?? '')
    if (!target) continue
    const holder = outer.findLast(({ tagName }) => holders.has(tagName))
    if (outer.some((each) => notes.has(each))) backLinks.add(element)
    const label = callForm.exec(wordsOf(element).trim())?.groups?.['label']
    const isCall = label !== undefined && !backLinks.has(element) && target !== holder
    if (!isCall || !isNote(target) || !isMarked(element, outer, target)) continue
    calls.set(outer.findLast(({ tagName }) => tagName === 'sup') ?? element, { label, target })
    if (!notes.has(target)) notes.set(target, label)
  }
  return { calls, notes, backLinks }
}

/** What may be a note, by the id that leads to it: the smallest block that the id is in. */
function targetsIn(all: readonly (readonly [Element, readonly Element[]])[]): ReadonlyMap<string, Element> {
  return new Map(
    all.flatMap(([element, outer]) => {
      const id = attribute(element, 'id') ?? attribute(element, 'name')
      const holder = [...outer, element].findLast(({ tagName }) => holders.has(tagName))
      return id === undefined || holder === undefined ? [] : [[id, holder] as const]
    }),
  )
}

const isNote = (target: Element): boolean => wordsOf(target).length < longest

function hrefOf(element: Element): string | undefined {
  const href = element.tagName === 'a' ? attribute(element, 'href') : undefined
  if (!href?.startsWith('#') || href.length < 2) return undefined
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}

/** Whether a link is raised or called a note's, or what it leads to begins as a note does or leads back. */
function isMarked(element: Element, outer: readonly Element[], target: Element): boolean {
  const said = [element, ...outer.slice(-2)]
    .map(
      (each) =>
        `${attribute(each, 'className') ?? ''} ${attribute(each, 'role') ?? ''} ${attribute(each, 'dataType') ?? ''}`,
    )
    .join(' ')
  const isRaised =
    [element, ...outer.slice(-2)].some(({ tagName }) => tagName === 'sup') ||
    element.children.some((child) => child.type === 'element' && child.tagName === 'sup')
  return (
    isRaised ||
    /note|reference|\bfn/iu.test(said) ||
    /^\s*(?:\^|[[［(（]?(?:注|註)?\d{1,4}[\])）］.]?\s)/u.test(wordsOf(target)) ||
    hasLinkBack(target)
  )
}

const hasLinkBack = (target: Element): boolean =>
  Array.from(elementsIn(target)).some(([element]) => hrefOf(element) !== undefined)
