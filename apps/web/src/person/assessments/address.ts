/** The addresses of these pages (app/more-pages), for `<Link to="/$" params={…}>`. */
export const personAt = (personId: string) => ({ _splat: `people/${personId}` });
export const chooseAt = (personId: string) => ({ _splat: `people/${personId}/assess` });
export const assessAt = (personId: string, formKey: string) => ({ _splat: `people/${personId}/assess/${formKey}` });
export const resultsAt = (personId: string) => ({ _splat: `people/${personId}/assessments` });
