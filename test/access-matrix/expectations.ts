import { roleOf, relationOf, type Persona, type Relation } from './cast.js';
import { cellOf, readTable } from './readable-table.js';

/**
 * What every route answers to everybody: `ok` (2xx), 302, 401 not signed in, 404 hidden (as if it did not exist), 403 refused by role or relation, 409
 * not while the referral is as it is. `ok/403`: who works in neither health nor care hears the second. A referrer stands in `own`, `draft` or `none` to a referral; who triages (a service manager too) in `held`,
 * `had` or `unheld`; a coordinator in `desk`, `desk-had` or `away`. A route or persona that is not here fails the test.
 */
const VERDICTS = readTable(`
                                                                   nobody  own     draft  none  held  had  unheld  desk  desk-had  away  commissioner  information-governance  administrator  patient
  GET /healthz                                                     ok      ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /readyz                                                      ok      ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /metrics                                                     ok      ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/openapi.json                                            ok      ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/sign-in                                                 302     302     302    302   302   302  302     302   302       302   302           302                     302            302
  GET /api/sign-in/callback                                        401     401     401    401   401   401  401     401   401       401   401           401                     401            401
  POST /api/sign-out                                               ok      ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/me                                                      401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  POST /api/page-errors                                            401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/stream                                                  401     ok      ok     ok    ok    ok   ok      ok    ok        ok    403           403                     403            403
  GET /api/services                                                401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/services/{id}                                           401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/forms                                                   401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             403
  GET /api/forms/{key}                                             401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             403
  GET /api/forms/{key}/versions/{version}                          401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             403
  POST /api/forms                                                  401     403     403    403   403   403  403     403   403       403   403           403                     ok             403
  POST /api/forms/import                                           401     403     403    403   403   403  403     403   403       403   403           403                     ok             403
  PUT /api/forms/{key}/versions/{version}                          401     404     404    404   404   404  404     404   404       404   404           404                     ok             404
  DELETE /api/forms/{key}/versions/{version}                       401     403     403    403   403   403  403     403   403       403   403           403                     ok             403
  POST /api/forms/{key}/versions/{version}/publish                 401     403     403    403   403   403  403     403   403       403   403           403                     ok             403
  POST /api/forms/{key}/versions/{version}/retire                  401     403     403    403   403   403  403     403   403       403   403           403                     ok             403
  GET /fhir/R4/Questionnaire/{id}                                  401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             403
  GET /api/audit                                                   401     403     403    403   403   403  403     403   403       403   403           ok                      403            403
  GET /api/audit/verify                                            401     403     403    403   403   403  403     403   403       403   403           ok                      403            403
  GET /api/referrals                                               401     ok      ok     ok    403   403  403     403   403       403   403           403                     403            403
  GET /api/referrals/{id}                                          401     ok      ok     404   ok    ok   404     ok    ok        404   404           404                     404            404
  GET /api/referrals/{id}/events                                   401     ok      ok     404   ok    ok   404     ok    ok        404   404           404                     404            404
  GET /api/referrals/{id}/messages                                 401     ok      ok     404   ok    ok   404     ok    ok        404   404           404                     404            404
  GET /api/referrals/{id}/responses                                401     ok      ok     404   ok    ok   404     ok    ok        404   404           404                     404            404
  GET /fhir/R4/QuestionnaireResponse/{id}                          401     ok      ok     404   ok    ok   404     ok    ok        404   404           404                     404            404
  GET /api/services/{id}/worklist                                  401     404     404    404   ok    404  404     ok    404       404   404           404                     404            404
  GET /api/services/{id}/late                                      401     404     404    404   404   404  404     404   404       404   404           404                     404            404
  GET /api/services/{id}/team                                      401     403     403    403   ok    404  404     ok    404       404   403           403                     403            403
  GET /api/people/{id}                                             401     ok      ok     404   ok    ok   404     ok    ok        404   403           403                     403            403
  GET /api/people/{id}/story                                       401     ok      ok     404   ok    ok   404     ok    ok        404   403           403                     403            403
  GET /api/people/{id}/referrals                                   401     ok      ok     404   ok    ok   404     ok    ok        404   403           403                     403            403
  GET /api/people/{id}/assessments                                 401     ok/403  ok     404   ok    ok   404     ok    ok        404   403           403                     403            403
  POST /api/people/search                                          401     ok      ok     ok    ok    ok   ok      ok    ok        ok    403           403                     403            403
  POST /api/services/fit                                           401     ok      ok     ok    ok    ok   ok      ok    ok        ok    403           403                     403            403
  POST /api/referrals/{id}/events                                  401     ok      409    404   ok    403  404     ok    403       404   404           404                     404            404
  POST /api/referrals/{id}/messages                                401     ok      409    404   ok    403  404     ok    403       404   404           404                     404            404
  POST /api/referrals/{id}/viewers                                 401     403     403    404   ok    403  404     ok    403       404   404           404                     404            404
  PATCH /api/referrals/{id}                                        401     409     ok     404   403   403  404     403   403       404   404           404                     404            404
  POST /api/people/{id}/objections                                 401     ok      ok     404   ok    ok   404     ok    ok        404   403           403                     403            403
  POST /api/people/{id}/objections/{objectionId}/withdraw          401     404     404    404   404   404  404     404   404       404   403           403                     403            403
  POST /api/people/{id}/related                                    401     ok      ok     404   ok    ok   404     ok    ok        404   403           403                     403            403
  POST /api/people/{id}/related/{relatedId}/end                    401     404     404    404   404   404  404     404   404       404   403           403                     403            403
  GET /api/people/matching                                         401     403     403    403   403   403  403     ok    ok        ok    403           403                     403            403
  GET /api/people/matching/{entryId}                               401     403     403    403   403   403  403     404   404       404   403           403                     403            403
  POST /api/people/matching/{entryId}/decisions                    401     403     403    403   403   403  403     404   404       404   403           403                     403            403
  POST /api/people/matching/{entryId}/decisions/{decisionId}/undo  401     403     403    403   403   403  403     404   404       404   403           403                     403            403
  POST /api/people                                                 401     ok      ok     ok    403   403  403     ok    ok        ok    403           403                     403            403
  POST /api/assessments                                            401     ok/403  ok     404   ok    ok   404     ok    ok        404   403           403                     403            403
  POST /api/assessments/{id}/entered-in-error                      401     ok/404  ok     404   403   404  404     403   404       404   403           403                     403            403
  POST /api/referrals                                              401     ok      ok     ok    403   403  403     403   403       403   403           403                     403            403
`);

export const ROUTES_IN_TABLE: readonly string[] = [...VERDICTS.keys()];

const COLUMN: Readonly<Record<string, (relation: Relation) => string>> = {
  referrer: (relation) => (relation === 'own-lay' ? 'own' : relation),
  triager: (relation) => (relation === 'none' ? 'unheld' : relation),
  'service-manager': (relation) => (relation === 'none' ? 'unheld' : relation),
  coordinator: (relation) => (relation === 'none' ? 'away' : relation),
};

export function verdictOn(route: string, persona: Persona, scenario: string): string {
  const role = roleOf(persona);
  const relation = relationOf(persona, scenario);
  const [usual = '', lay = usual] = cellOf(VERDICTS, route, COLUMN[role]?.(relation) ?? role).split('/');
  return relation === 'own-lay' ? lay : usual;
}

/**
 * What of a referral and its person each relation reads, over all routes together: all of it, and nothing else. The notes and answers that
 * came after a service passed it on, and what was said to the sender then, are not that service's any more; a summary is for health and care.
 */
const READS = readTable(`
                  own  own-lay  draft  held  had  desk  desk-had  none
  name            yes  yes      yes    yes   yes  yes   yes       no
  nhs-number      yes  yes      yes    yes   yes  yes   yes       no
  address         yes  yes      yes    yes   yes  yes   yes       no
  reference       yes  yes      yes    yes   yes  yes   yes       no
  answer          yes  yes      yes    yes   yes  yes   yes       no
  note-before     no   no       no     yes   yes  yes   yes       no
  told-before     yes  yes      no     yes   yes  yes   yes       no
  note-after      no   no       no     yes   no   yes   no        no
  question-after  yes  yes      no     yes   no   yes   no        no
  reply-after     yes  yes      no     yes   no   yes   no        no
  amended-answer  no   no       no     yes   no   yes   no        no
  summary-after   yes  no       no     yes   no   yes   no        no
`);

export const READABLE: readonly string[] = [...READS.keys()];
export const mayRead = (kind: string, persona: Persona, scenario: string): boolean => cellOf(READS, kind, relationOf(persona, scenario)) === 'yes';

/**
 * The rows that PostgreSQL alone, asked as the role that the product runs as, lets each relation see of one referral and its person.
 */
const ROWS = readTable(`
                               own   own-lay  draft  held  had   desk  desk-had  none
  referral                     all   all      all    all   all   all   all       none
  referral_party               all   all      all    all   all   all   all       none
  referral_event               all   all      all    all   all   all   all       none
  deadline                     all   all      all    all   all   all   all       none
  response                     all   all      all    all   all   all   all       none
  content for holders, before  none  none     none   all   all   all   all       none
  content for parties, before  all   all      none   all   all   all   all       none
  content for holders, after   none  none     none   all   none  none  none      none
  content for parties, after   all   all      none   all   none  all   none      none
  reply after                  all   all      none   all   none  all   none      none
  content for professionals    all   none     none   all   none  all   none      none
  answers as sent              all   all      all    all   all   all   all       none
  answers amended              none  none     none   all   none  all   none      none
  assessment                   all   none     all    all   none  all   none      none
  person                       all   all      all    all   all   all   all       none
  person_identifier            all   all      all    all   all   all   all       none
  person_address               all   all      all    all   all   all   all       none
  person_contact               all   all      all    all   all   all   all       none
  person_relation              all   all      all    all   all   all   all       none
`);

export const ROWS_IN_TABLE: readonly string[] = [...ROWS.keys()];
export const seesRows = (row: string, persona: Persona, scenario: string): boolean => cellOf(ROWS, row, relationOf(persona, scenario)) === 'all';
