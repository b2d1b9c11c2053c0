/** The addresses of this job's pages (app/more-pages), for `<Link to="/$" params={…}>`. */
export const FIND = { _splat: 'people' } as const;
export const personAt = (id: string) => ({ _splat: `people/${id}` });
export const putRightAt = (personId: string, referralId: string) => ({ _splat: `people/${personId}/put-right/${referralId}` });
export const MATCHING = { _splat: 'people/matching' } as const;
export const matchingAt = (id: string) => ({ _splat: `people/matching/${id}` });
