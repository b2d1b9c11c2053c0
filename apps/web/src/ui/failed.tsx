interface Props {
  readonly error: Error;
  readonly onRetry?: () => void;
}

/** What could not be read or done, in the server's words, and the way on. */
export function Failed({ error, onRetry }: Props) {
  return (
    <div className="nhsuk-error-summary" role="alert">
      <h2 className="nhsuk-error-summary__title">There is a problem</h2>
      <p>{error.message}</p>
      {onRetry !== undefined && <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onRetry}>Try again</button>}
    </div>
  );
}
