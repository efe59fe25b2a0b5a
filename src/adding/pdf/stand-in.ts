/** What stands in for a class of browsers. */
class Missing {
  readonly isMissing = true
}

// pdf.js names these when it is loaded; only drawing would use them. This file is imported before it.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: Missing })
