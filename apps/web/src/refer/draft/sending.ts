/** Drafts that are being sent from this tab: their pages stay until the answer is there, and then lead on by themselves. */
const underWay = new Set<string>();

export const isSending = (id: string): boolean => underWay.has(id);

export function setSending(id: string, is: boolean): void {
  if (is) underWay.add(id);
  else underWay.delete(id);
}
