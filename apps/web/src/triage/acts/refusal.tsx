import { ApiError } from '../../api/api-error';

/** Why it was not sent, where no field is at fault, and the way on. What was typed stays. */
export function Refusal({ error }: { readonly error: Error }) {
  const isSignedOut = error instanceof ApiError && error.isSignedOut;
  return (
    <div className="onward-notice" role="alert">
      <h3 className="nhsuk-heading-xs">It was not sent</h3>
      <p>{isSignedOut ? 'Your session has ended. What you typed is still here.' : error.message}</p>
      {isSignedOut && <p><a href="/api/sign-in?returnTo=/about" target="_blank" rel="noreferrer">Sign in again in a new tab</a>, come back here, and send it again.</p>}
    </div>
  );
}
