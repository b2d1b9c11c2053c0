import { file } from './client';

/** The referral as a letter to print, PDF. */
export const letterOf = (id: string): Promise<Blob> => file('/api/referrals/{id}/letter.pdf', { params: { path: { id } } });
