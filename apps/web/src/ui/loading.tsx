/** What stands where content will be. */
export function Loading({ what }: { readonly what: string }) {
  return <p className="onward-loading" role="status">Loading {what}…</p>;
}
