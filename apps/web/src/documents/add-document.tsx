import { useEffect, useRef } from 'react';
import type { Schemas } from '../api/client';
import { Button } from '../ui/button';
import { sizeWords } from './size-words';
import { useUpload } from './use-upload';

/** What the file chooser offers first; what a file is, is looked at by the server. */
const OFFERED = '.pdf,.jpg,.jpeg,.png,.gif,.webp,.tif,.tiff,.heic,.docx,.xlsx,.odt,.rtf,.txt,.csv';

interface Props {
  readonly referral: Pick<Schemas['Referral'], 'id' | 'version'>;
  readonly areChecked: boolean;
}

/** A file is chosen, named once more before it goes, and sent with its progress shown. */
export function AddDocument({ referral, areChecked }: Props) {
  const { stage, choose, send, cancel } = useUpload(referral);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const isSending = stage.is === 'sending';
  const wasSending = useRef(false);
  useEffect(() => {
    if (isSending === wasSending.current) return;
    wasSending.current = isSending;
    // what was pressed is gone: whoever pressed it goes on here
    box.current?.focus({ preventScroll: true });
  }, [isSending]);
  const forget = (): void => {
    cancel();
    if (input.current !== null) input.current.value = '';
    input.current?.focus();
  };
  const problem = stage.is === 'idle' ? stage.problem : undefined;
  return (
    <div ref={box} role="group" aria-label="Add a document" tabIndex={-1} className="nhsuk-form-group onward-add">
      {!isSending && (
        <div className={problem === undefined ? '' : 'nhsuk-form-group nhsuk-form-group--error'}>
          <label className="nhsuk-label" htmlFor="document-file">Choose a file</label>
          <p id="document-hint" className="nhsuk-hint">A PDF, an image, a Word, Excel or OpenDocument file, or plain text: 50 MB at most. Everybody who takes part in this referral can open it.{areChecked ? '' : ' Files are not checked for viruses here.'}</p>
          {problem !== undefined && <p id="document-problem" role="alert" className="nhsuk-error-message"><span className="nhsuk-u-visually-hidden">Error: </span>{problem}</p>}
          <input
            ref={input} id="document-file" type="file" accept={OFFERED} className="onward-file" aria-describedby={problem === undefined ? 'document-hint' : 'document-hint document-problem'}
            onChange={({ target }) => choose(target.files?.[0])}
          />
        </div>
      )}
      {stage.is === 'chosen' && (
        <>
          <p className="onward-words">Is this the right file, for this person? <strong dir="auto">{stage.file.name}</strong>, {sizeWords(stage.file.size)}</p>
          <div className="onward-track-act__buttons"><Button onClick={() => void send(stage.file)}>Add this document</Button><button type="button" className="onward-link" onClick={forget}>Cancel</button></div>
        </>
      )}
      {stage.is === 'sending' && (
        <>
          <p className="onward-words">Adding <strong dir="auto">{stage.file.name}</strong></p>
          <progress className="onward-progress" aria-label="How much has been sent" max={stage.file.size} value={stage.received} />
          <p aria-live="polite">{stage.isWaiting ? 'The connection was lost. It goes on by itself as soon as it is back.' : `${sizeWords(stage.received)} of ${sizeWords(stage.file.size)} sent`}</p>
          <button type="button" className="onward-link" onClick={forget}>Cancel</button>
        </>
      )}
      <p role="status" className={stage.is === 'idle' && stage.added !== undefined ? 'onward-words' : 'nhsuk-u-visually-hidden'}>{stage.is === 'idle' && stage.added !== undefined && <><strong dir="auto">{stage.added}</strong> was added.</>}</p>
    </div>
  );
}
