import { roleOf, relationOf, type Persona, type Relation } from './cast.js';
import { cellOf, readTable } from './readable-table.js';

/**
 * What every route answers to everybody: `ok` (2xx), 302, 401 not signed in, 404 hidden (as if it did not exist), 403 refused by role or relation, 409
 * not while the referral is as it is, 422 what is sent is refused (an address on this machine), 428 it would be changed, were it said which version. `ok/403`: who works in neither health nor care hears the second; so does, of who triages, the manager of the service. A referrer stands in `own`, `draft` or `none` to a referral (or it was offered to them: OFFERED); who triages (a service manager too) in `held`,
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
  GET /api/notifications                                           401     ok      ok     ok    ok    ok   ok      ok    ok        ok    403           403                     403            403
  GET /api/notifications/unread                                    401     ok      ok     ok    ok    ok   ok      ok    ok        ok    403           403                     403            403
  GET /api/messages/unread                                         401     ok      ok     ok    ok    ok   ok      ok    ok        ok    403           403                     403            403
  PUT /api/referrals/{id}/messages/read                            401     404     404    404   404   404  404     404   404       404   403           403                     403            403
  PUT /api/notifications/settings                                  401     ok      ok     ok    ok    ok   ok      ok    ok        ok    403           403                     403            403
  GET /api/notifications/settings                                  401     ok      ok     ok    ok    ok   ok      ok    ok        ok    403           403                     403            403
  POST /api/notifications/read                                     401     ok      ok     ok    ok    ok   ok      ok    ok        ok    403           403                     403            403
  POST /api/notifications/{id}/read                                401     404     404    404   404   404  404     404   404       404   403           403                     403            403
  GET /api/webhooks                                                401     403     403    403   403   403  403     403   403       403   403           403                     ok             403
  POST /api/webhooks                                               401     403     403    403   403   403  403     403   403       403   403           403                     422            403
  POST /api/webhooks/{id}/pause                                    401     403     403    403   403   403  403     403   403       403   403           403                     404            403
  POST /api/webhooks/{id}/resume                                   401     403     403    403   403   403  403     403   403       403   403           403                     404            403
  DELETE /api/webhooks/{id}                                        401     403     403    403   403   403  403     403   403       403   403           403                     404            403
  GET /api/webhooks/{id}/deliveries                                401     403     403    403   403   403  403     403   403       403   403           403                     404            403
  GET /api/services                                                401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/services/{id}                                           401     ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/open-referral                                           ok      ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/open-referral/services                                  ok      ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/open-referral/services/{id}                             ok      ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /api/services/{id}/entry                                     401     403     403    403   403/ok  403/ok  403/ok  403   403       403   403           403                     403            403
  PATCH /api/services/{id}/entry                                   401     403     403    403   403/ok  403/ok  403/ok  403   403       403   403           403                     403            403
  POST /api/services/{id}/assure                                   401     403     403    403   403/ok  403/ok  403/ok  403   403       403   403           403                     403            403
  POST /api/services/{id}/pause                                    401     403     403    403   403/ok  403/ok  403/ok  403   403       403   403           403                     403            403
  POST /api/services/{id}/reopen                                   401     403     403    403   403/ok  403/ok  403/ok  403   403       403   403           403                     403            403
  POST /api/services/{id}/close                                    401     403     403    403   403/ok  403/ok  403/ok  403   403       403   403           403                     403            403
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
  GET /api/referrals/{id}/letter.pdf                               401     ok      ok     404   ok    ok   404     ok    ok        404   404           404                     404            404
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
  GET /api/referrals/{id}/attachments                              401     ok      ok     404   ok     ok    404     ok     ok        404   404           404                     404            404
  POST /api/referrals/{id}/attachments                             401     ok      409    404   ok     403   404     ok     403       404   404           404                     404            404
  GET /api/referrals/{id}/attachments/{documentId}                 401     ok      404    404   ok     ok    404     ok     ok        404   404           404                     404            404
  GET /api/referrals/{id}/attachments/{documentId}/content         401     ok      404    404   ok     ok    404     ok     ok        404   404           404                     404            404
  PATCH /api/referrals/{id}/attachments/{documentId}               401     422     404    404   422    422   404     422    422       404   404           404                     404            404
  POST /api/referrals/{id}/viewers                                 401     403     403    404   ok    403  404     ok    403       404   404           404                     404            404
  POST /api/referrals/{id}/status-link                             401     409     409    404   409   404  404     409   404       404   403           403                     403            403
  POST /api/referrals/{id}/status-letter                           401     409     409    404   409   404  404     409   404       404   403           403                     403            403
  POST /api/referrals/{id}/person-requests/{requestId}/settle      401     404     404    404   404   404  404     404   404       404   403           403                     403            403
  GET /api/advice                                                  401   ok    ok    ok    ok    ok    ok    ok    ok    ok    403   403   403   403
  POST /api/advice                                                 401   ok    ok    422   403   403   403   403   403   403   403   403   403   403
  GET /api/advice/{id}                                             401   ok    ok    404   404   404   404   404   404   404   403   403   403   403
  POST /api/advice/{id}/acts                                       401   409   409   404   404   404   404   404   404   404   403   403   403   403
  GET /api/referrals/{id}/advice                                   401   ok    ok    404   ok    ok    404   ok    ok    404   403   403   403   403
  GET /track/{token}                                               404     404     404    404   404   404  404     404   404       404   404           404                     404            404
  POST /track/{token}                                              404     404     404    404   404   404  404     404   404       404   404           404                     404            404
  POST /track/{token}/requests                                     404     404     404    404   404   404  404     404   404       404   404           404                     404            404
  GET /track/{token}/appointment.ics                               302     302     302    302   302   302  302     302   302       302   302           302                     302            302
  GET /refer-yourself                                              ok      ok      ok     ok    ok    ok   ok      ok    ok        ok    ok            ok                      ok             ok
  GET /refer-yourself/{serviceId}                                  404     404     404    404   404   404  404     404   404       404   404           404                     404            404
  POST /refer-yourself/{serviceId}                                 404     404     404    404   404   404  404     404   404       404   404           404                     404            404
  PATCH /api/referrals/{id}                                        401     409     ok     404   403   403  404     403   403       404   404           404                     404            404
  POST /api/people/{id}/objections                                 401     ok      ok     404   ok    ok   404     ok    ok        404   403           403                     403            403
  POST /api/people/{id}/objections/{objectionId}/withdraw          401     404     404    404   404   404  404     404   404       404   403           403                     403            403
  PUT /api/people/{id}/contact                                     401   428   428   404   428   428   404   428   428   404   403   403   403   403
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

/** Who was told of a referral as they were about to send another, and may join it for an hour, sees how it stands and whom it is about; else they are as strangers. */
const OFFERED = readTable(`
                                           offered
  GET /api/referrals/{id}                  ok
  GET /api/referrals/{id}/events           ok
  GET /api/referrals/{id}/messages         ok
  GET /api/referrals/{id}/responses        ok
  GET /api/referrals/{id}/letter.pdf       ok
  GET /fhir/R4/QuestionnaireResponse/{id}  ok
  GET /api/people/{id}                     ok
  GET /api/people/{id}/story               ok
  GET /api/people/{id}/referrals           ok
  GET /api/people/{id}/assessments         ok
  POST /api/referrals/{id}/events          403
  POST /api/referrals/{id}/messages        403
  PUT /api/referrals/{id}/messages/read    404
  GET /api/referrals/{id}/attachments      ok
  POST /api/referrals/{id}/attachments     403
  GET /api/referrals/{id}/attachments/{documentId}  404
  GET /api/referrals/{id}/attachments/{documentId}/content  404
  PATCH /api/referrals/{id}/attachments/{documentId}  404
  POST /api/referrals/{id}/viewers         403
  POST /api/referrals/{id}/status-link     404
  POST /api/referrals/{id}/status-letter   404
  POST /api/referrals/{id}/person-requests/{requestId}/settle  404
  PATCH /api/referrals/{id}                409
  POST /api/advice                         ok
  GET /api/advice/{id}                     404
  POST /api/advice/{id}/acts               404
  GET /api/referrals/{id}/advice           ok
  POST /api/people/{id}/objections         ok
  POST /api/people/{id}/related            ok
  PUT /api/people/{id}/contact             428
  POST /api/assessments                    ok
`);

export const ROUTES_IN_TABLE: readonly string[] = [...VERDICTS.keys()];

const COLUMN: Readonly<Record<string, (relation: Relation) => string>> = {
  referrer: (relation) => (relation === 'own-lay' ? 'own' : relation === 'offered' ? 'none' : relation),
  triager: (relation) => (relation === 'none' ? 'unheld' : relation),
  'service-manager': (relation) => (relation === 'none' ? 'unheld' : relation),
  coordinator: (relation) => (relation === 'none' ? 'away' : relation),
};

export function verdictOn(route: string, persona: Persona, scenario: string): string {
  const role = roleOf(persona);
  const relation = relationOf(persona, scenario);
  if (relation === 'offered' && OFFERED.has(route)) return cellOf(OFFERED, route, 'offered');
  const [usual = '', lay = usual] = cellOf(VERDICTS, route, COLUMN[role]?.(relation) ?? role).split('/');
  return relation === 'own-lay' || role === 'service-manager' ? lay : usual;
}

/**
 * What of a referral and its person each relation reads, over all routes together: all of it, and nothing else. The notes and answers that
 * came after a service passed it on, and what was said to the sender then, are not that service's any more; a summary is for health and care.
 */
const READS = readTable(`
                  own  own-lay  draft  held  had  desk  desk-had  none  offered
  name            yes  yes      yes    yes   yes  yes   yes       no    yes
  nhs-number      yes  yes      yes    yes   yes  yes   yes       no    yes
  address         yes  yes      yes    yes   yes  yes   yes       no    yes
  reference       yes  yes      yes    yes   yes  yes   yes       no    yes
  answer          yes  yes      yes    yes   yes  yes   yes       no    no
  advice          yes  yes      yes    yes   no   yes   no        no    no
  note-before     no   no       no     yes   yes  yes   yes       no    no
  told-before     yes  yes      no     yes   yes  yes   yes       no    no
  document        yes  yes      no     yes   yes  yes   yes       no    no
  note-after      no   no       no     yes   no   yes   no        no    no
  question-after  yes  yes      no     yes   no   yes   no        no    no
  reply-after     yes  yes      no     yes   no   yes   no        no    no
  amended-answer  no   no       no     yes   no   yes   no        no    no
  summary-after   yes  no       no     yes   no   yes   no        no    no
`);

export const READABLE: readonly string[] = [...READS.keys()];
export const mayRead = (kind: string, persona: Persona, scenario: string): boolean => cellOf(READS, kind, relationOf(persona, scenario)) === 'yes';

/**
 * The rows that PostgreSQL alone, asked as the role that the product runs as, lets each relation see of one referral and its person.
 */
const ROWS = readTable(`
                               own   own-lay  draft  held  had   desk  desk-had  none  offered
  referral                     all   all      all    all   all   all   all       none  all
  referral_party               all   all      all    all   all   all   all       none  all
  referral_event               all   all      all    all   all   all   all       none  all
  deadline                     all   all      all    all   all   all   all       none  all
  response                     all   all      all    all   all   all   all       none  all
  content for holders, before  none  none     none   all   all   all   all       none  none
  content for parties, before  all   all      none   all   all   all   all       none  none
  document                     all   all      none   all   all   all   all       none  none
  document_part                all   all      none   all   all   all   all       none  none
  content for holders, after   none  none     none   all   none  none  none      none  none
  content for parties, after   all   all      none   all   none  all   none      none  none
  reply after                  all   all      none   all   none  all   none      none  none
  content for professionals    all   none     none   all   none  all   none      none  none
  answers as sent              all   all      all    all   all   all   all       none  none
  answers amended              none  none     none   all   none  all   none      none  none
  advice_request               all   all      all    none  none  none  none      none  none
  advice_message               all   all      all    none  none  none  none      none  none
  assessment                   all   none     all    all   none  all   none      none  none
  person                       all   all      all    all   all   all   all       none  all
  person_identifier            all   all      all    all   all   all   all       none  all
  person_address               all   all      all    all   all   all   all       none  all
  person_contact               all   all      all    all   all   all   all       none  all
  person_relation              all   all      all    all   all   all   all       none  all
`);

export const ROWS_IN_TABLE: readonly string[] = [...ROWS.keys()];
export const seesRows = (row: string, persona: Persona, scenario: string): boolean => cellOf(ROWS, row, relationOf(persona, scenario)) === 'all';
