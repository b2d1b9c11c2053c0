import { useEffect, useRef } from 'react';
import { ApiError } from '../../api/api-error';
import { Failed } from '../../ui/failed';

interface Props {
  readonly error: Error | null;
  readonly onRetry?: () => void;
  /** What it was that could not be done, where the page does more than that. */
  readonly what?: string;
}

/** What was refused as a whole. Where the session has ended one signs in beside this page, and nothing typed on it is lost. */
export function Refusal({ error, onRetry, what }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // a promise in some browsers, which an effect must not answer
    void box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return error === null ? null : <div ref={box}>{what !== undefined && <p>{what}</p>}<Told error={error} onRetry={onRetry} /></div>;
}

function Told({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  if (error instanceof ApiError && error.isSignedOut) {
    return (
      <div className="nhsuk-error-summary" role="alert">
        <h2 className="nhsuk-error-summary__title">You have been signed out</h2>
        <p>What you typed is still on this page. <a href="/api/sign-in?returnTo=%2Fabout" target="_blank" rel="noopener">Sign in again in a new tab</a>, come back here and try again.</p>
        {onRetry !== undefined && <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onRetry}>Try again</button>}
      </div>
    );
  }
  return <Failed error={error} onRetry={onRetry} />;
}

/** The faults of fields, where that is what was refused. */
export const fieldProblems = (error: Error | null): ApiError['errors'] => (error instanceof ApiError ? error.errors : []);

/** What was refused, where no field of this page can put it right. */
export const wholeProblem = (error: Error | null): Error | null => (fieldProblems(error).length > 0 ? null : error);
