/** Where to ask a service, of somebody or of nobody in particular. */
export const askAt = (serviceId: string, personId?: string) => ({ _splat: personId === undefined ? `advice/ask/${serviceId}` : `advice/ask/${serviceId}/about/${personId}` });
export const adviceAt = (id: string) => ({ _splat: `advice/${id}` });
export const ADVICE = { _splat: 'advice' } as const;
