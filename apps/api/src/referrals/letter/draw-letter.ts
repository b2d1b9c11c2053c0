import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Letter, LetterForm, Line } from './letter.js';
import type { PathStep } from './path-steps.js';
import { inDrawnOrder, isUnprintable } from './printable.js';

const GREY = '#4c6272';
/** NHS blue, as on the pages. */
const BLUE = '#005eb8';
const BOXES = 'An empty box stands for a letter or sign that this paper has no shape for. Onward shows it as it was written.';

const heading = (text: string) => ({ text, style: 'heading' });

/** Label and value side by side, the labels in one column. */
const pairs = (of: readonly Line[]): Content => ({
  layout: 'noBorders',
  table: { widths: [90, '*'], body: of.map(([label, value]) => [{ text: label, color: GREY }, { text: inDrawnOrder(value) }]) },
});

/** A question and its answer stay together unless the answer alone is long. */
const answer = ([question, words]: Line): Content => ({ stack: [{ text: question, bold: true }, { text: words, margin: [0, 1, 0, 6] }], unbreakable: words.length < 1_000 });

/** Headings go along to the page of the first thing that stands under them. */
const under = (headings: readonly Content[], [first, ...rest]: readonly Content[]): Content[] => [{ stack: [...headings, ...(first === undefined ? [] : [first])], unbreakable: true }, ...rest];

const formContent = ({ title, sections }: LetterForm): Content[] => sections.flatMap((section, index) => under(
  [...(index === 0 ? [heading(title)] : []), ...(section.title === title ? [] : [{ text: section.title, style: 'section' }])],
  section.answers.map(answer),
));

const step = ({ at, title, by, said }: PathStep): Content[] => [
  { text: at, color: GREY },
  { stack: [{ text: title, bold: true }, { text: by, color: GREY }, ...said.map((words) => ({ text: `“${words}”`, margin: [0, 2, 0, 0] as [number, number, number, number] }))], margin: [0, 0, 0, 4] },
];

const path = (steps: readonly PathStep[]): Content[] => (steps.length === 0 ? [] : [
  { layout: 'noBorders', table: { widths: [140, '*'], headerRows: 1, keepWithHeaderRows: 1, body: [[{ ...heading('Where it has been'), colSpan: 2 }, {}], ...steps.map(step)] } },
]);

/** For who is referred, when the paper comes to their hands. */
const pageOfTheirOwn = (url: string | undefined): Content[] => (url === undefined ? [] : [{
  unbreakable: true,
  stack: [
    heading('For you, who are referred: your own page'),
    { columns: [{ width: 'auto', qr: url, fit: 100 }, { width: '*', margin: [12, 0, 0, 0], stack: ['It tells you what happens next, and whom to call. Your date of birth opens it. Point the camera of a telephone at the square, or type:', { text: url, margin: [0, 6, 0, 0] }] }] },
  ],
}]);

/** The letter on A4, as pdfmake draws it. */
export function drawLetter(letter: Letter): TDocumentDefinitions {
  const { reference, isSent, about, person, forms, printed } = letter;
  const note = isUnprintable(JSON.stringify(letter)) ? [{ text: BOXES, color: GREY, margin: [0, 8, 0, 0] as [number, number, number, number] }] : [];
  return {
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 60],
    info: { title: `Referral ${reference}`, producer: 'Onward', creator: 'Onward' },
    language: 'en-GB',
    defaultStyle: { font: 'DejaVu', fontSize: 9.5, lineHeight: 1.15 },
    styles: { title: { fontSize: 18, bold: true, color: BLUE }, heading: { fontSize: 12.5, bold: true, color: BLUE, margin: [0, 12, 0, 4] }, section: { fontSize: 10.5, bold: true, color: GREY, margin: [0, 6, 0, 3] } },
    ...(!isSent && { watermark: { text: 'Draft, not sent', color: GREY, opacity: 0.15 } }),
    footer: (page, pages) => ({
      margin: [48, 12, 48, 0], fontSize: 8, color: GREY,
      columns: [{ width: '*', text: [{ text: reference, noWrap: true }, `. Printed by ${inDrawnOrder(printed)}. It may have moved since: look in Onward.`] }, { width: 'auto', noWrap: true, text: `Page ${page} of ${pages}` }],
    }),
    content: [
      { text: isSent ? 'Referral letter' : 'Referral letter: a draft, not sent', style: 'title' },
      { text: reference, noWrap: true, color: GREY, margin: [0, 0, 0, 8] },
      pairs(about),
      ...(person.length === 0 ? [] : [heading('The person'), pairs(person)]),
      ...forms.flatMap(formContent),
      ...path(letter.path),
      ...pageOfTheirOwn(letter.personPage),
      ...note,
    ],
  };
}
