import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const font = (name: string): string => join(fonts, `${name}.ttf`);

pdfmake.addFonts({ DejaVu: { normal: font('DejaVuSans'), bold: font('DejaVuSans-Bold'), italics: font('DejaVuSans-Oblique'), bolditalics: font('DejaVuSans-BoldOblique') } });
// nothing that somebody wrote is ever an address or a file to fetch
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));

/** Draws a document. */
export const printPdf = (document: TDocumentDefinitions): Promise<Buffer> => pdfmake.createPdf(document).getBuffer();
