import { useEffect, useRef } from 'react';
import { ApiError } from '../../api/api-error';

/** Why it was not done, or may not have been, where no field is at fault. What was typed stays; over a session that has ended stands the way back in. */
export function Refusal({ error }: { readonly error: Error }) {
  const box = useRef<HTMLDivElement>(null);
  // a long form may be read at its end
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [error]);
  return (
    <div ref={box} className="onward-notice" role="alert">
      <h3 className="nhsuk-heading-xs">There is a problem</h3>
      <p>{error instanceof ApiError && error.isSignedOut ? 'Your session has ended. What you typed is still here.' : error.message}</p>
    </div>
  );
}
