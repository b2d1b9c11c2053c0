import { gp, idOf, triager } from './economy.mjs';

/** What was said of each pattern; it makes four events of each. */
const STORIES = {
  untouched: [['gp', 'message'], ['triager', 'message'], ['gp', 'message']],
  accepted: [['triager', 'triage'], ['triager', 'accept'], ['triager', 'message']],
  closed: [['triager', 'triage'], ['triager', 'accept'], ['triager', 'complete']],
};

const BODIES = {
  message: { toReferrer: 'Thank you. We will telephone before we come; please say if anything has changed.' },
  triage: { priority: 'routine' },
  accept: {},
  complete: { outcome: 'seen-and-discharged', summary: 'Seen at home. Equipment fitted, exercises shown; no further visit is planned.' },
};

/** Sends one referral of each kind through the API, from practice 1 to service 1: `{ untouched: id, … }`. The rest of the load is copies of their rows. */
export async function sendPatterns(product) {
  const form = await product.form();
  const sent = {};
  for (const [index, [name, story]] of Object.entries(STORIES).entries()) {
    const body = { personId: idOf('person', 1 + index), serviceId: idOf('service', 1), priority: 'routine', form: form.form, answers: form.answers, state: 'submitted' };
    const { id, ...referral } = await product.call(gp(1), 'POST', '/api/referrals', { body });
    let { version } = referral;
    for (const [who, type] of story) {
      const by = who === 'gp' ? gp(1) : triager(1);
      ({ version } = (await product.call(by, 'POST', `/api/referrals/${id}/events`, { body: { type, ...BODIES[type] }, version })).referral);
    }
    sent[name] = id;
  }
  return sent;
}
