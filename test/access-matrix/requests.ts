import { randomUUID } from 'node:crypto';
import { NEWS2, news2 } from '../assessments/instruments.js';
import { SERVICES } from '../factories/testshire.js';
import { ANSWERS, CORE_FORM } from '../factories/referral-story.js';
import { formDraft } from '../factories/form-draft.js';
import { relationOf, type Persona } from './cast.js';
import type { Scenario } from './scenarios.js';

/** What is asked of a route about one scenario. */
export interface Wanted {
  readonly path: string;
  readonly body?: unknown;
  /** Its media type, where it is not JSON. */
  readonly type?: string;
  /** With this `If-Match`; true is the referral's version now. */
  readonly version?: true | number;
  /** It has no end: it is read as far as what was missed since this `Last-Event-ID`, and closed. */
  readonly endlessAfter?: string;
  /** The same of a thing that does not exist: what is hidden must be answered like it. */
  readonly missing?: string;
  /** What of a stranger it tells by design: to find somebody one must know them exactly, and is told that it is they. */
  readonly tells?: readonly string[];
}

/** Null where there is nothing to ask: nobody has a draft on a worklist. */
type Asks = (scenario: Scenario, persona: Persona) => Wanted | null;
interface Asked {
  /** Asked once for every persona, since it is about no referral or person. */
  readonly once?: true;
  readonly asks: Asks;
}

const fixed = (path: string, body?: unknown): Asked => ({ once: true, asks: () => ({ path, ...(body === undefined ? {} : { body }) }) });
const ofReferral = (rest: string, more: Omit<Wanted, 'path' | 'missing'> = {}): Asked => ({
  asks: ({ story }) => ({ path: `/api/referrals/${story.id}${rest}`, missing: `/api/referrals/${randomUUID()}${rest}`, ...more }),
});
const ofDocument = (rest = '', more: Omit<Wanted, 'path' | 'missing'> = {}): Asked => ({
  asks: ({ story, documentId }) => ({ path: `/api/referrals/${story.id}/attachments/${documentId}${rest}`, missing: `/api/referrals/${story.id}/attachments/${randomUUID()}${rest}`, ...more }),
});
const worklistOf = (scenario: Scenario, persona: Persona): string => (relationOf(persona, scenario.name) === 'desk' ? SERVICES.desk.id : scenario.serviceId);

/** A place in the stream from which it tells again all that these stories are made of. */
const anHourAgo = (): string => (Date.now() - 60 * 60_000).toString(16).padStart(12, '0');

/** The administrator's own draft, which they take all the way; to everybody else, a form that is published. */
const DRAFT = formDraft('drafted-here');
const ofForm = (rest: string, version: number): Asked => ({
  once: true, asks: (_, persona) => ({ path: `/api/forms/${persona === 'admin' ? DRAFT.key : CORE_FORM.key}/versions/1${rest}`, version }),
});

const MANAGED = `/api/services/${SERVICES.mentalHealth.id}`;
/** The one who manages it takes its entry from version to version. */
const ofEntry = (rest: string, version: number, body: object = {}): Asked => ({ once: true, asks: () => ({ path: `${MANAGED}/${rest}`, version, body }) });

/** In this order: what makes somebody known to somebody else comes last. */
export const REQUESTS: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ['GET /healthz', fixed('/healthz')],
  ['GET /readyz', fixed('/readyz')],
  ['GET /metrics', fixed('/metrics')],
  ['GET /api/openapi.json', fixed('/api/openapi.json')],
  ['GET /api/sign-in', fixed('/api/sign-in')],
  ['GET /api/sign-in/callback', fixed('/api/sign-in/callback?state=none&code=none')],
  ['POST /api/sign-out', fixed('/api/sign-out')],
  ['GET /api/me', fixed('/api/me')],
  ['POST /api/page-errors', fixed('/api/page-errors', { message: 'TypeError: x is not a function', page: '/referrals/:id' })],
  ['GET /api/stream', { once: true, asks: () => ({ path: '/api/stream', endlessAfter: anHourAgo() }) }],
  ['GET /api/notifications', fixed('/api/notifications?limit=100')],
  ['GET /api/notifications/unread', fixed('/api/notifications/unread')],
  ['GET /api/messages/unread', fixed('/api/messages/unread')],
  ['GET /api/notifications/settings', fixed('/api/notifications/settings')],
  [
    'PUT /api/notifications/settings',
    fixed('/api/notifications/settings', {
      email: null, phone: null, scope: 'mine',
      ways: { question: 'email', answer: 'email', arrival: 'digest', decision: 'email', message: 'email', late: 'email', progress: 'none' },
    }),
  ],
  ['POST /api/notifications/{id}/read', { once: true, asks: () => ({ path: `/api/notifications/${randomUUID()}/read`, body: {} }) }],
  ['POST /api/notifications/read', fixed('/api/notifications/read', {})],
  ['GET /api/webhooks', fixed('/api/webhooks')],
  ['POST /api/webhooks', fixed('/api/webhooks', { url: 'https://127.0.0.1/hook' })],
  ['POST /api/webhooks/{id}/pause', fixed(`/api/webhooks/${randomUUID()}/pause`, {})],
  ['POST /api/webhooks/{id}/resume', fixed(`/api/webhooks/${randomUUID()}/resume`, {})],
  ['DELETE /api/webhooks/{id}', fixed(`/api/webhooks/${randomUUID()}`)],
  ['GET /api/webhooks/{id}/deliveries', fixed(`/api/webhooks/${randomUUID()}/deliveries`)],
  ['GET /api/services', fixed('/api/services')],
  ['GET /api/services/{id}', fixed(`/api/services/${SERVICES.mentalHealth.id}`)],
  ['GET /api/open-referral', fixed('/api/open-referral')],
  ['GET /api/open-referral/services', fixed('/api/open-referral/services')],
  ['GET /api/open-referral/services/{id}', fixed(`/api/open-referral/services/${SERVICES.mentalHealth.id}`)],
  ['GET /api/services/{id}/entry', fixed(`${MANAGED}/entry`)],
  ['GET /api/forms', fixed('/api/forms')],
  ['GET /api/forms/{key}', fixed('/api/forms/core-referral')],
  ['GET /api/forms/{key}/versions/{version}', fixed('/api/forms/core-referral/versions/1')],
  ['GET /fhir/R4/Questionnaire/{id}', fixed('/fhir/R4/Questionnaire/core-referral.1')],
  [
    'GET /fhir/R4/QuestionnaireResponse/{id}',
    { asks: ({ responseId }) => ({ path: `/fhir/R4/QuestionnaireResponse/${responseId}`, missing: `/fhir/R4/QuestionnaireResponse/${randomUUID()}` }) },
  ],
  ['POST /api/forms/import', fixed('/api/forms/import', { questionnaire: { resourceType: 'Questionnaire', name: 'Imported', item: [{ linkId: '1', type: 'boolean', text: 'Well?' }] } })],
  ['POST /api/forms', fixed('/api/forms', DRAFT)],
  [
    'PUT /api/forms/{key}/versions/{version}',
    { once: true, asks: () => ({ path: `/api/forms/${DRAFT.key}/versions/1`, body: DRAFT, version: 1, missing: '/api/forms/drafted-nowhere/versions/1' }) },
  ],
  // their own that was imported above
  [
    'DELETE /api/forms/{key}/versions/{version}',
    { once: true, asks: (_, persona) => ({ path: `/api/forms/${persona === 'admin' ? 'imported' : CORE_FORM.key}/versions/1`, version: 1, missing: '/api/forms/drafted-nowhere/versions/1' }) },
  ],
  ['POST /api/forms/{key}/versions/{version}/publish', ofForm('/publish', 2)],
  ['POST /api/forms/{key}/versions/{version}/retire', ofForm('/retire', 3)],
  ['GET /api/audit', fixed('/api/audit?limit=100')],
  ['GET /api/audit/verify', fixed('/api/audit/verify')],
  ['GET /api/referrals', fixed('/api/referrals?sent=organisation&limit=100')],
  ['GET /api/referrals/{id}', ofReferral('')],
  ['GET /api/referrals/{id}/events', ofReferral('/events')],
  ['GET /api/referrals/{id}/messages', ofReferral('/messages')],
  ['GET /api/referrals/{id}/responses', ofReferral('/responses')],
  ['GET /api/referrals/{id}/letter.pdf', ofReferral('/letter.pdf')],
  [
    'GET /api/services/{id}/worklist',
    {
      asks: (scenario, persona) =>
        scenario.name === 'draft' ? null : { path: `/api/services/${worklistOf(scenario, persona)}/worklist`, missing: `/api/services/${randomUUID()}/worklist` },
    },
  ],
  // without a stated purpose, which opens it to the desk (test/deadlines)
  ['GET /api/services/{id}/late', fixed(`/api/services/${SERVICES.desk.id}/late`)],
  [
    'GET /api/services/{id}/team',
    {
      asks: (scenario, persona) =>
        scenario.name === 'draft' ? null : { path: `/api/services/${worklistOf(scenario, persona)}/team`, missing: `/api/services/${randomUUID()}/team` },
    },
  ],
  ['GET /api/people/{id}', { asks: ({ person }) => ({ path: `/api/people/${person.id}`, missing: `/api/people/${randomUUID()}` }) }],
  ['GET /api/people/{id}/story', { asks: ({ person }) => ({ path: `/api/people/${person.id}/story?form=core-referral`, missing: `/api/people/${randomUUID()}/story?form=core-referral` }) }],
  ['GET /api/people/{id}/assessments', { asks: ({ person }) => ({ path: `/api/people/${person.id}/assessments`, missing: `/api/people/${randomUUID()}/assessments` }) }],
  ['GET /api/people/{id}/referrals', { asks: ({ person }) => ({ path: `/api/people/${person.id}/referrals`, missing: `/api/people/${randomUUID()}/referrals` }) }],
  [
    'POST /api/people/search',
    { asks: ({ person: { family, birthDate } }) => ({ path: '/api/people/search', body: { family, birthDate }, tells: ['name'] }) },
  ],
  ['POST /api/services/fit', { asks: () => ({ path: '/api/services/fit', body: { facts: { age: 40 } } }) }],
  ['POST /api/referrals/{id}/events', ofReferral('/events', { body: { type: 'message', toReferrer: 'How does it stand?' } })],
  ['PUT /api/referrals/{id}/messages/read', ofReferral('/messages/read', { body: { upTo: randomUUID() } })],
  ['POST /api/referrals/{id}/messages', ofReferral('/messages', { body: { text: 'How does it stand?' } })],
  ['GET /api/referrals/{id}/attachments', ofReferral('/attachments')],
  ['GET /api/referrals/{id}/attachments/{documentId}', ofDocument()],
  ['GET /api/referrals/{id}/attachments/{documentId}/content', ofDocument('/content')],
  ['POST /api/referrals/{id}/attachments', ofReferral('/attachments', { body: { name: 'letter.pdf', size: 100 } })],
  // without saying where they go; who may say so is test/documents
  ['PATCH /api/referrals/{id}/attachments/{documentId}', ofDocument('', { body: 'bytes', type: 'application/octet-stream' })],
  ['POST /api/referrals/{id}/viewers', ofReferral('/viewers', { body: {} })],
  ['POST /api/referrals/{id}/status-link', ofReferral('/status-link', { body: {} })],
  ['POST /api/referrals/{id}/status-letter', ofReferral('/status-letter', { body: {} })],
  ['POST /api/referrals/{id}/person-requests/{requestId}/settle', ofReferral(`/person-requests/${randomUUID()}/settle`, { body: {} })],
  // who has a link and the date of birth is nobody's role: test/status-page
  ['GET /track/{token}', fixed('/track/none')],
  ['POST /track/{token}', fixed('/track/none')],
  ['POST /track/{token}/requests', fixed('/track/none/requests')],
  ['GET /track/{token}/appointment.ics', fixed('/track/none/appointment.ics')],
  // whoever asks, nobody is signed in there: test/self-referral
  ['GET /refer-yourself', fixed('/refer-yourself')],
  ['GET /refer-yourself/{serviceId}', fixed('/refer-yourself/none')],
  ['POST /refer-yourself/{serviceId}', fixed('/refer-yourself/none')],
  ['GET /api/advice', fixed('/api/advice?open=false&limit=100')],
  ['POST /api/advice', { asks: ({ person }) => ({ path: '/api/advice', body: { serviceId: SERVICES.mentalHealth.id, personId: person.id, topic: 'practical', question: 'May I refer them?' } }) }],
  ['GET /api/advice/{id}', { asks: ({ adviceId }) => ({ path: `/api/advice/${adviceId}`, missing: `/api/advice/${randomUUID()}` }) }],
  ['POST /api/advice/{id}/acts', { asks: ({ adviceId }) => ({ path: `/api/advice/${adviceId}/acts`, body: { type: 'settle' }, missing: `/api/advice/${randomUUID()}/acts` }) }],
  ['GET /api/referrals/{id}/advice', ofReferral('/advice')],
  ['PATCH /api/referrals/{id}', ofReferral('', { body: { priority: 'soon' }, version: true })],
  ['POST /api/assessments', { asks: ({ person }) => ({ path: '/api/assessments', body: { personId: person.id, form: NEWS2, answers: news2() } }) }],
  [
    'POST /api/assessments/{id}/entered-in-error',
    {
      asks: ({ assessmentId }) => ({
        path: `/api/assessments/${assessmentId}/entered-in-error`, body: { note: 'A mix-up.' }, missing: `/api/assessments/${randomUUID()}/entered-in-error`,
      }),
    },
  ],
  ['PUT /api/people/{id}/contact', { asks: ({ person }) => ({ path: `/api/people/${person.id}/contact`, missing: `/api/people/${randomUUID()}/contact`, body: {} }) }],
  [
    'POST /api/people/{id}/related',
    { asks: ({ person }) => ({ path: `/api/people/${person.id}/related`, missing: `/api/people/${randomUUID()}/related`, body: { kind: 'friend', name: 'Somebody' } }) },
  ],
  [
    'POST /api/people/{id}/related/{relatedId}/end',
    { asks: ({ person }) => ({ path: `/api/people/${person.id}/related/${randomUUID()}/end`, missing: `/api/people/${randomUUID()}/related/${randomUUID()}/end`, body: {} }) },
  ],
  [
    'POST /api/people/{id}/objections',
    { asks: ({ person }) => ({ path: `/api/people/${person.id}/objections`, missing: `/api/people/${randomUUID()}/objections`, body: { note: 'They asked.', categories: ['sexual-health'] } }) },
  ],
  [
    'POST /api/people/{id}/objections/{objectionId}/withdraw',
    { asks: ({ person }) => ({ path: `/api/people/${person.id}/objections/${randomUUID()}/withdraw`, missing: `/api/people/${randomUUID()}/objections/${randomUUID()}/withdraw`, body: {} }) },
  ],
  ['GET /api/people/matching', fixed('/api/people/matching')],
  ['GET /api/people/matching/{entryId}', fixed(`/api/people/matching/${randomUUID()}`)],
  ['POST /api/people/matching/{entryId}/decisions', fixed(`/api/people/matching/${randomUUID()}/decisions`, { kind: 'new-person', note: 'Nobody known.' })],
  ['POST /api/people/matching/{entryId}/decisions/{decisionId}/undo', fixed(`/api/people/matching/${randomUUID()}/decisions/${randomUUID()}/undo`, { note: 'It was wrong.' })],
  ['POST /api/people', fixed('/api/people', { given: 'Nobody', family: 'Anybodyknows', birthDate: '1961-02-03' })],
  [
    'POST /api/referrals',
    {
      asks: ({ person }) => ({
        path: '/api/referrals',
        body: { personId: person.id, serviceId: SERVICES.mentalHealth.id, priority: 'routine', form: CORE_FORM, answers: ANSWERS },
        tells: ['name'],
      }),
    },
  ],
  ['PATCH /api/services/{id}/entry', ofEntry('entry', 1, { capacity: 20 })],
  ['POST /api/services/{id}/assure', ofEntry('assure', 2)],
  ['POST /api/services/{id}/pause', ofEntry('pause', 3)],
  ['POST /api/services/{id}/reopen', ofEntry('reopen', 4)],
  ['POST /api/services/{id}/close', ofEntry('close', 5, { successorId: SERVICES.socialCare.id })],
]);

/** Those that change nothing, whoever asks. */
export const isRead = (route: string): boolean => route.startsWith('GET ') || route === 'POST /api/people/search' || route === 'POST /api/services/fit';
