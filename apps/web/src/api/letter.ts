import { file } from './client';

/** The referral as a letter to print, PDF. */
export const letterOf = (id: string): Promise<Blob> => file('/api/referrals/{id}/letter.pdf', { params: { path: { id } } });

/** The same with a link to the person's own page on it; it ends the link of the letter before. */
export const letterWithLinkOf = (id: string): Promise<Blob> => file('/api/referrals/{id}/status-letter', { params: { path: { id } } }, 'POST');
