/** What stands where content will be, or could not be. */
export function Loading() {
  return <p className="nhsuk-body" role="status">Loading…</p>;
}

export function Failed({ error }: { readonly error: Error }) {
  return (
    <div className="onward-problem" role="alert">
      <h2 className="nhsuk-heading-m">There is a problem</h2>
      <p className="nhsuk-body">{error.message}</p>
    </div>
  );
}
