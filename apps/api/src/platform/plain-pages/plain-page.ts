/** Text as it stands in HTML, in an element or between quotes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Pages for the person themselves: no script, each whole by itself, a heading, what to know, and what to do. Words for a reading age of nine to eleven. */
export function plainPage(title: string, content: string, { isProblem = false } = {}): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${isProblem ? 'Error: ' : ''}${escaped(title)} - Onward</title>
<link rel="icon" href="/onward.svg" type="image/svg+xml">
<link rel="stylesheet" href="/plain-page.css">
</head>
<body>
<header><p>Onward</p></header>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
<footer><p>If somebody is in danger now, call <a href="tel:999">999</a>. If you need help soon but it is not an emergency, call <a href="tel:111">111</a>.</p></footer>
</body>
</html>
`;
}
