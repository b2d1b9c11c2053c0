import { randomUUID } from 'node:crypto';
import {
  birthDateOf, familyOf, givenOf, gp, idOf, isUntouched, peopleOf, PRACTICES, practiceOfReferral, serviceOfReferral, SERVICES, triager, TRIAGERS, triagerOfService,
} from './economy.mjs';

const JSON_TYPE = { 'content-type': 'application/json' };
const oneOf = (count) => 1 + Math.floor(Math.random() * count);

/**
 * `next[op]()` gives an operation's next request, `{ method, path, headers, body }`, or undefined where there is nothing left to act on;
 * `left(op)` says how many there still are.
 */
export async function requestsFor(product, referrals) {
  const bearer = await bearers(product);
  const { form, answers } = await product.form();
  const untouched = shuffled(Array.from({ length: referrals }, (_, index) => index + 1).filter(isUntouched));
  const people = peopleOf(referrals);
  const next = {
    worklist: () => {
      const service = oneOf(SERVICES);
      return { method: 'GET', path: `/api/services/${idOf('service', service)}/worklist?limit=25`, headers: bearer(triager(triagerOfService(service))) };
    },
    // half by who sent it, half by who has it
    timeline: () => {
      const referral = oneOf(referrals);
      const who = Math.random() < 0.5 ? gp(practiceOfReferral(referral)) : triager(triagerOfService(serviceOfReferral(referral)));
      return { method: 'GET', path: `/api/referrals/${idOf('referral', referral)}/events`, headers: bearer(who) };
    },
    transition: () => {
      const referral = untouched.pop();
      if (referral === undefined) return undefined;
      return {
        method: 'POST',
        path: `/api/referrals/${idOf('referral', referral)}/events`,
        headers: { ...bearer(triager(triagerOfService(serviceOfReferral(referral)))), ...JSON_TYPE, 'if-match': '"1"', 'idempotency-key': randomUUID() },
        body: '{"type":"triage","priority":"soon"}',
      };
    },
    // a family name as it is, of a given name the first letters; as it is typed at a desk
    names: () => {
      const person = oneOf(people);
      const body = JSON.stringify({ family: familyOf(person), given: givenOf(person).slice(0, 2), birthDate: birthDateOf(person) });
      return { method: 'POST', path: '/api/people/search', headers: { ...bearer(gp(oneOf(PRACTICES))), ...JSON_TYPE }, body };
    },
    submit: () => ({
      method: 'POST',
      path: '/api/referrals',
      headers: { ...bearer(gp(oneOf(PRACTICES))), ...JSON_TYPE, 'idempotency-key': randomUUID() },
      body: JSON.stringify({ personId: idOf('person', oneOf(people)), serviceId: idOf('service', oneOf(SERVICES)), priority: 'routine', form, answers, state: 'submitted' }),
    }),
  };
  return { next, left: (op) => (op === 'transition' ? untouched.length : Infinity) };
}

/** The header of everybody, signed once. */
async function bearers(product) {
  const subjects = [...Array.from({ length: PRACTICES }, (_, n) => gp(n + 1)), ...Array.from({ length: TRIAGERS }, (_, n) => triager(n + 1))];
  const headers = new Map();
  for (const subject of subjects) headers.set(subject, { authorization: `Bearer ${await product.token(subject)}` });
  return (subject) => headers.get(subject);
}

/** Fisher and Yates; otherwise neighbours in the table would be acted on one after the other. */
function shuffled(list) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}
