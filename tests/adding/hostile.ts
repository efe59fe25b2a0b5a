import { deflateSync } from 'node:zlib'
import { documentOf, layOut, shippedReport, writeHtml } from './document.js'
import { writeDocx, writeZip } from './write-docx.js'
import { assemble, writePdf } from './write-pdf.js'

/** A file that nothing good comes of: its name, its bytes, and what is said of it. */
export type HostileFile = readonly [what: string, name: string, bytes: Uint8Array | string, fault: RegExp]

const document = documentOf(shippedReport())
const pdf = Buffer.from(writePdf(layOut(document).slice(0, 1)))
const docx = Buffer.from(writeDocx(document))
const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 255))
const cut = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * share))
const damaged = /is damaged|could not be read|holds no (?:text|paragraph)|is no /u

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>'
const made = (contents: string, pages = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'): Uint8Array =>
  assemble(['<< /Type /Catalog /Pages 2 0 R >>', pages, page, contents, '<< >>'])
const stream = (content: string | Buffer, filter = ''): string =>
  `<< /Length ${content.length} ${filter} >>\nstream\n${content.toString('latin1')}\nendstream`
const bomb = deflateSync(Buffer.alloc(60_000_000, 'q '))

const pdfs: readonly HostileFile[] = [
  ['a PDF of nothing but its first line', 'a.pdf', '%PDF-1.7\n', damaged],
  ['a PDF cut in half', 'a.pdf', cut(pdf, 0.3), damaged],
  [
    'noise behind the first line of a PDF',
    'a.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(50_000)]),
    damaged,
  ],
  ['a PDF whose page has no text', 'a.pdf', made(stream('0 0 m 100 100 l S')), /only pictures/u],
  ['a PDF whose page is empty', 'a.pdf', made(stream('')), /only pictures/u],
  [
    'a PDF whose page unpacks to 60 MB',
    'a.pdf',
    made(stream(bomb, '/Filter /FlateDecode')),
    /only pictures|damaged/u,
  ],
  [
    'a PDF whose pages hold themselves',
    'a.pdf',
    made(stream(''), '<< /Type /Pages /Count 1 /Kids [2 0 R] >>'),
    damaged,
  ],
  [
    'a PDF that says it has a million pages',
    'a.pdf',
    made(stream(''), '<< /Type /Pages /Count 1000000 /Kids [3 0 R] >>'),
    /1000000 pages|only pictures/u,
  ],
  ['a PDF without a catalogue', 'a.pdf', assemble(['<< >>', '<< >>', '<< >>', '<< >>', '<< >>']), damaged],
  [
    'a PDF whose form paints itself',
    'a.pdf',
    made(
      `<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Length 7 /Resources << /XObject << /A 4 0 R >> >> >>\nstream\n/A Do q\nendstream`,
    ),
    /only pictures|damaged/u,
  ],
  ['a PDF that is encrypted', 'a.pdf', encrypted(), /encrypted|damaged/u],
  ['a text that is called a PDF', 'a.pdf', 'Just words.', /is no PDF/u],
  ['a DOCX that is called a PDF', 'a.pdf', docx, /is a DOCX or another ZIP/u],
  ['a picture that is called a PDF', 'a.pdf', Buffer.from('89504e470d0a1a0a', 'hex'), /is a picture/u],
  ['an empty PDF', 'a.pdf', '', /is empty/u],
  [
    'a PDF whose page saves its state twenty thousand times',
    'a.pdf',
    made(stream(`${'q '.repeat(20_000)}`)),
    /only pictures|damaged/u,
  ],
  [
    'a PDF of twenty thousand objects that are no pages',
    'a.pdf',
    assemble(['<< /Type /Catalog >>', ...Array.from({ length: 20_000 }, () => '<< >>')]),
    damaged,
  ],
  [
    'a PDF with arrays nested ten thousand deep',
    'a.pdf',
    made(stream(''), `<< /Type /Pages /Count 1 /Kids ${'['.repeat(10_000)}${']'.repeat(10_000)} >>`),
    damaged,
  ],
]

function encrypted(): Uint8Array {
  const file = Buffer.from(made(stream('BT ET'))).toString('latin1')
  const key = '00'.repeat(32)
  return Buffer.from(
    file.replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`,
    ),
    'latin1',
  )
}

const big = 'a'.repeat(60_000_000)
const document_ = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
  '',
)

const docxs: readonly HostileFile[] = [
  ['a DOCX cut in half', 'a.docx', cut(docx, 0.5), damaged],
  ['a DOCX of noise', 'a.docx', Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(20_000)]), damaged],
  ['a ZIP file without a document', 'a.docx', writeZip({ 'a.txt': 'words' }), /no DOCX|damaged/u],
  ['a ZIP file of nothing', 'a.docx', writeZip({}), damaged],
  [
    'a ZIP bomb',
    'a.docx',
    writeZip({ '_rels/.rels': relations, 'word/document.xml': big, 'word/a.xml': big, 'word/b.xml': big }),
    /more than 150 MB/u,
  ],
  [
    'a DOCX whose document is no XML',
    'a.docx',
    writeZip({ '_rels/.rels': relations, 'word/document.xml': 'words <w:p' }),
    damaged,
  ],
  [
    'a DOCX without text',
    'a.docx',
    writeZip({ '_rels/.rels': relations, 'word/document.xml': document_('') }),
    damaged,
  ],
  [
    'a DOCX with entities that grow',
    'a.docx',
    writeZip({
      '_rels/.rels': relations,
      'word/document.xml': `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY e0 "words">${entities}]>${document_('<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>').replace(/^<\?xml[^>]*>/u, '')}`,
    }),
    damaged,
  ],
  [
    'a DOCX nested fifty thousand deep',
    'a.docx',
    writeZip({
      '_rels/.rels': relations,
      'word/document.xml': document_('<w:sdt><w:sdtContent>'.repeat(50_000)),
    }),
    damaged,
  ],
  ['a DOCX with a directory that lies', 'a.docx', lying(), damaged],
  ['a DOCX with a password', 'a.docx', withFlag(), /encrypted|damaged/u],
  [
    'an old Word file that is called a DOCX',
    'a.docx',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    /an old Office file/u,
  ],
  ['a PDF that is called a DOCX', 'a.docx', pdf, /is a PDF/u],
  ['an empty DOCX', 'a.docx', '', /is empty/u],
]

function lying(): Uint8Array {
  const file = Buffer.from(docx)
  const end = file.lastIndexOf(Buffer.from('504b0506', 'hex'))
  file.writeUInt32LE(0xfffffff0, end + 16)
  return file
}

function withFlag(): Uint8Array {
  const file = Buffer.from(docx)
  const entry = file.indexOf(Buffer.from('504b0102', 'hex'))
  file.writeUInt16LE(1, entry + 8)
  return file
}

const html: readonly HostileFile[] = [
  [
    'a page of nothing but scripts',
    'a.html',
    '<html><script>document.write("words")</script></html>',
    damaged,
  ],
  ['a page of nothing', 'a.html', '<html><body></body></html>', damaged],
  ['a page whose text is hidden', 'a.html', '<p hidden>words</p><p style="display:none">more</p>', damaged],
  ['a page of noise', 'a.html', noise(20_000), /not text|is no text/u],
  ['a page nested a hundred thousand deep', 'a.html', `${'<div>'.repeat(100_000)}`, damaged],
  ['a PDF that is called a page', 'a.html', pdf, /is a PDF/u],
  ['an empty page', 'a.htm', '', /is empty/u],
  [
    'a page that is a form',
    'a.html',
    '<form><input value="words"><textarea>words</textarea></form>',
    damaged,
  ],
]

const texts: readonly HostileFile[] = [
  ['a text of zeros', 'a.txt', Buffer.alloc(5000), /no text|is no |UTF-16/u],
  ['a text of noise', 'a.txt', noise(50_000), /no text|UTF-8/u],
  ['an empty text', 'a.txt', '', /is empty/u],
  ['a text of white space', 'a.txt', ' \n\n　\n', /holds no text/u],
  ['a text of marks', 'a.md', '---\n\n***\n\n---', /holds no text/u],
  ['a Markdown file of nothing but code', 'a.md', '```\nwords\n```\n', /holds no paragraph/u],
  [
    'a Markdown file nested ten thousand deep',
    'a.md',
    `${'> '.repeat(10_000)}words`,
    /nested too deeply|holds no/u,
  ],
  ['a PDF that is called a text', 'a.txt', pdf, /is a PDF/u],
  ['a picture that is called Markdown', 'a.md', Buffer.from('ffd8ffe0', 'hex'), /is a picture/u],
  ['a Rich Text file that is called a text', 'a.txt', '{\\rtf1 words}', /Rich Text/u],
  ['a file of a kind that is not read', 'a.xlsx', docx, /in no format that is read/u],
  ['a file without an ending', 'report', writeHtml(document), /in no format that is read/u],
]

/** More than fifty files, broken or hostile. */
export const hostileFiles: readonly HostileFile[] = [...pdfs, ...docxs, ...html, ...texts]
