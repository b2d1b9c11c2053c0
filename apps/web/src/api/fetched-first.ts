import { ApiError, LOST, RENEWED } from './api-error';

const atHand = new Set<string>();

async function fetchFile(file: string): Promise<void> {
  if (atHand.has(file)) return;
  const answer = await fetch(`/${file}`).catch(() => null);
  // each version has its own files, and it was there when this page was opened
  if (answer?.status === 404) throw new ApiError(RENEWED, { detail: 'Onward has been renewed since you opened this page. Load the page anew to go on.' });
  if (answer === null || !answer.ok) throw new ApiError(LOST, { detail: 'This part of Onward could not be fetched. What you typed before is kept. Check the connection and try again.' });
  await answer.arrayBuffer();
  atHand.add(file);
}

/**
 * Imports a part of the program once its files are at hand: of a file that could not be fetched, many browsers tell the same for as long as the page is
 * open, however often it is imported (https://github.com/whatwg/html/issues/6768). Stands in for what the build tool puts before each `import()`.
 *
 * @param files the part's own file and those that it imports
 */
export async function fetchedFirst<Part>(load: () => Promise<Part>, files: readonly string[]): Promise<Part> {
  await Promise.all(files.map(fetchFile));
  return load();
}
