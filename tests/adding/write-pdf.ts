/** Words at a place of a page; y is counted from the foot, in points. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
}

export const PAGE = { width: 595, height: 842 } as const

/** Widths of glyphs in the font that is written with: ASCII is half as wide as the rest. */
export const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + (character < '\u007f' ? size / 2 : size), 0)

/** A PDF whose pages show words in the order given, in a Japanese font that is not embedded. */
export function writePdf(
  pages: readonly (readonly Placed[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /KozMinPr6N-Regular /Encoding /UniJIS-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /KozMinPr6N-Regular /DW 1000 /W [1 95 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> /FontDescriptor << /Type /FontDescriptor /FontName /KozMinPr6N-Regular /Flags 4 /FontBBox [0 -120 1000 880] /Ascent 880 /Descent -120 /ItalicAngle 0 /CapHeight 700 /StemV 80 >> >>',
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} <${utf16(`\ufeff${value}`)}>`)
      .join(' ')} >>`,
    ...pages.flatMap((page, index) => pageObjects(page, 7 + index * 2)),
  ]
  return assemble(objects)
}

function pageObjects(page: readonly Placed[], content: number): readonly string[] {
  const shown = page.map(
    ({ x, y, size, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${utf16(text)}> Tj ET`,
  )
  const stream = shown.join('\n')
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ]
}

/** A file of objects, numbered from 1: the first is the catalogue, the fifth the information. */
export function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')
