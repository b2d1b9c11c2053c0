import { useState } from 'react';

const ALPHABET: Readonly<Record<string, string>> = {
  A: 'Alfa', B: 'Bravo', C: 'Charlie', D: 'Delta', E: 'Echo', F: 'Foxtrot', G: 'Golf', H: 'Hotel', J: 'Juliett', K: 'Kilo', M: 'Mike', N: 'November', O: 'Oscar', P: 'Papa',
  Q: 'Quebec', R: 'Romeo', S: 'Sierra', T: 'Tango', V: 'Victor', W: 'Whiskey', X: 'X-ray', Y: 'Yankee', Z: 'Zulu',
};

/** `7 Kilo 3 Foxtrot, 9 2 Quebec 7`: as it is said on the telephone or the radio, without the letters that all begin with. */
const spelled = (reference: string): string =>
  reference.split('-').slice(1).map((part) => [...part].map((letter) => ALPHABET[letter] ?? letter).join(' ')).join(', ');

/** A reference to read, say and copy. */
export function Reference({ reference }: { readonly reference: string }) {
  const [told, tell] = useState('');
  const copy = (): void => void navigator.clipboard.writeText(reference).then(() => tell('Copied'), () => tell('It could not be copied: select it and copy it yourself'));
  return (
    <>
      <p>The reference is <strong className="onward-reference">{reference}</strong></p>
      <p>Said aloud: O N W, {spelled(reference)}</p>
      <button type="button" className="onward-text-button" onClick={copy}>Copy the reference</button>
      <span role="status">{told !== '' && ` ${told}`}</span>
    </>
  );
}
