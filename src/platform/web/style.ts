/** How pages look: by what the reader's system wants, on any width. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1c1a; --soft: #5b5852; --line: #d9d4c9; --link: #0b4f8a; --cited: #ffe9a8; --found: #cdeccd;
  --stated: #6b6b6b; --inferred: #a8480a; --position: #0b6b52; --panel: #f3f0e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --ink: #e9e6df; --soft: #aaa69c; --line: #3a3b40; --link: #8cc4ff; --cited: #57470f; --found: #1f4a2c;
    --stated: #9a978f; --inferred: #f0a35e; --position: #5fd0ad; --panel: #1f2126;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1.0625rem/1.7 system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", sans-serif;
}
:lang(ja) { line-break: strict; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.picture { margin: 1rem 0; overflow-x: auto; background: #fff; }
.picture svg { max-width: 100%; height: auto; }
.written { white-space: pre-wrap; background: var(--panel); padding: .75rem 1rem; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem 1rem; z-index: 3; }
.skip:focus { left: .5rem; top: .5rem; }
.top {
  position: sticky; top: 0; z-index: 2; display: flex; gap: .5rem 1rem; align-items: center; padding: .5rem max(1rem, calc((100vw - 70rem) / 2));
  background: var(--paper); border-bottom: 1px solid var(--line);
}
.home { font-weight: 700; text-decoration: none; color: var(--ink); }
.language { margin-left: auto; white-space: nowrap; font-size: .9rem; }
.ask { display: flex; flex: 1 1 auto; max-width: 38rem; gap: .4rem; min-width: 0; }
.ask input[type=search] {
  flex: 1; min-width: 0; font: inherit; font-size: 1rem; padding: .35rem .6rem; color: var(--ink); background: var(--paper);
  border: 1px solid var(--soft); border-radius: .4rem;
}
.ask input::placeholder { color: var(--soft); opacity: 1; }
.ask button {
  font: inherit; font-size: 1rem; padding: .35rem .9rem; white-space: nowrap; border: 1px solid var(--link); border-radius: .4rem;
  background: var(--link); color: var(--paper); cursor: pointer;
}
main { max-width: 72rem; margin: 0 auto; padding: 1rem 1rem 6rem; }
h1 { font-size: 1.6rem; line-height: 1.35; margin: 1rem 0 .5rem; }
h2, h3, h4, h5, h6 { font-size: 1.2rem; font-weight: 700; line-height: 1.4; margin: 2.2rem 0 .6rem; }
h3, h4, h5, h6 { font-size: 1.1rem; }
.record, .scope, .glosses, figcaption { color: var(--soft); font-size: .9rem; margin: .2rem 0; }
div.state p { margin: .2rem 0; }
.state { background: var(--cited); padding: .6rem .9rem; border-radius: .4rem; }
details { margin: .4rem 0; font-size: .9rem; }
summary { cursor: pointer; color: var(--soft); padding: .15rem 0; }
.contents ol { list-style: none; padding: 0; margin: .3rem 0; }
.contents li { padding: .15rem 0; }
.contents .depth-2 { padding-left: 1.2rem; }
.contents .depth-3 { padding-left: 2.4rem; }
.paragraph { margin: 0 0 1rem; }
.paragraph > p { margin: 0 0 .3rem; max-width: 42rem; }
.paragraph:target > p { box-shadow: -.6rem 0 0 var(--cited); }
.s:target, .note:target { background: var(--cited); }
mark { background: var(--found); color: inherit; }
mark.cited { background: var(--cited); -webkit-box-decoration-break: clone; box-decoration-break: clone; padding: .1em 0; }
.stated, .inferred, .position { text-decoration: underline 1px; text-underline-offset: .25em; text-decoration-color: var(--stated); }
.inferred { text-decoration: underline dashed 2px; text-decoration-color: var(--inferred); }
.position { text-decoration: underline dotted 2px; text-decoration-color: var(--position); }
.here { text-decoration: none; user-select: none; -webkit-user-select: none; padding: 0 .15em; font-size: .75em; color: var(--soft); }
.here::before { content: "#"; }
@media (hover: hover) {
  .here { display: none; }
  .s:hover .here { display: inline; position: absolute; transform: translateY(-1.5em); background: var(--panel); border: 1px solid var(--line); border-radius: .2rem; line-height: 1.5; }
  .s:target .here, mark.cited .here { display: inline; position: static; transform: none; background: none; border: 0; }
}
sup { line-height: 0; font-size: .72em; }
sup a { padding: .3em .25em; }
.beside { font-size: .875rem; line-height: 1.6; color: var(--soft); }
.beside p { margin: .2rem 0; }
.beside > * { max-width: 42rem; }
.note > a, .note > span { font-weight: 700; padding: .1em .35em .1em 0; }
.editor { border-left: 3px solid var(--position); padding-left: .6rem; color: var(--ink); font-size: .9rem; }
.translation { border-left: 3px double var(--soft); padding-left: .6rem; }
.translation em { font-style: normal; }
.read { margin: 0; font-size: .85rem; }
.read summary, .translation summary { display: inline-block; padding: .15rem .3rem .15rem 0; }
.read summary::after { content: " \\25B8"; }
.read[open] summary::after { content: " \\25BE"; }
.read ul { margin: .2rem 0; padding-left: 1.1rem; }
.read[open] { background: var(--panel); padding: .2rem .7rem; border-radius: .4rem; }
.quotation { margin: 1.2rem 0; max-width: 46rem; }
.headline { font-weight: 600; margin: .2rem 0; }
blockquote { margin: .3rem 0; padding: .2rem 0 .2rem 1rem; border-left: 3px solid var(--line); }
.choices, .reports { padding-left: 1.1rem; }
.choices li, .reports li { margin: .35rem 0; }
.reports .record { display: block; }
.turning { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; margin: 2rem 0; max-width: 42rem; }
.said { position: fixed; bottom: 1rem; left: 50%; transform: translateX(-50%); margin: 0; }
.said:not(:empty) { background: var(--ink); color: var(--paper); padding: .4rem 1rem; border-radius: .4rem; }
@media (min-width: 60rem) {
  .paragraph { display: grid; grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); gap: 0 2.5rem; }
  .beside { padding-top: .15rem; }
}
@media (max-width: 36rem) {
  .top { flex-wrap: wrap; }
  .ask { order: 3; flex-basis: 100%; max-width: none; }
  html { scroll-padding-top: 7.5rem; }
}
@media print { .top, .read, .here, .legend, .contents { display: none; } }
`
