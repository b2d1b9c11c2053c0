import { isUtf8 } from 'node:buffer';
import { Problem } from '../problem/index.js';

/**
 * The value of a JSON body. Throws BODY_MALFORMED for what is not UTF-8 or not JSON, and for a member named
 * `__proto__`, or `constructor` with a `prototype`, which nobody sends in good faith.
 */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw malformed('The body is not UTF-8.');
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's message quotes the body, which may hold a person's data.
    throw malformed('The body is not JSON.');
  }
  if (mayPoison(text)) refusePoison(value);
  return value;
}

/** Whether the text could hold such a name at all; escapes could spell it. Nearly no body needs the walk. */
function mayPoison(text: string): boolean {
  return text.includes('__proto__') || text.includes('"constructor"') || /\\u00/i.test(text);
}

function refusePoison(root: unknown): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) throw malformed('The body has a member that is not allowed.');
    for (const [key, member] of Object.entries(value)) {
      if (key === 'constructor' && typeof member === 'object' && member !== null && Object.hasOwn(member, 'prototype')) {
        throw malformed('The body has a member that is not allowed.');
      }
      waiting.push(member);
    }
  }
}

function malformed(detail: string): Problem {
  return new Problem('BODY_MALFORMED', { detail });
}
