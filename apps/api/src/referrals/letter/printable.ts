/** Scripts that the letter's font has letters for; what is shared by scripts is taken to be there. */
const UNPRINTABLE = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Whether some of it can be printed only as empty boxes, which the letter then says. */
export const isUnprintable = (text: string): boolean => UNPRINTABLE.test(text);

/**
 * A name in the order in which its words are drawn. The printer shapes each word of a script that is read from right to left, and sets the words
 * themselves from left to right: words of such a script that follow each other are turned round.
 */
export function inDrawnOrder(name: string): string {
  const runs: string[][] = [];
  for (const word of name.split(' ')) {
    const last = runs.at(-1);
    if (last !== undefined && RIGHT_TO_LEFT.test(word) && RIGHT_TO_LEFT.test(last[0] ?? '')) last.unshift(word);
    else runs.push([word]);
  }
  return runs.flat().join(' ');
}
