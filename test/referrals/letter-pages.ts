import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is read of a letter, page by page, words apart by one space, and words with a hyphen whole, which the printer sets in two. */
export async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' ').replaceAll(/\s+/g, ' ').replaceAll('- ', '-'));
  }
  await document.destroy();
  return pages;
}
