import { randomUUID } from 'node:crypto';
import {
  birthDateOf, familyOf, givenOf, gp, idOf, isOpen, isUntouched, peopleOf, personOfReferral, PRACTICES, practiceOfReferral, serviceOfReferral, SERVICES, triager, TRIAGERS, triagerOfService,
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
  const freshReferral = freshReferrals(referrals, people);
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
    submit: () => {
      const { person, service, practice } = freshReferral();
      return {
        method: 'POST',
        path: '/api/referrals',
        headers: { ...bearer(gp(practice)), ...JSON_TYPE, 'idempotency-key': randomUUID() },
        body: JSON.stringify({ personId: idOf('person', person), serviceId: idOf('service', service), priority: 'routine', form, answers, state: 'submitted' }),
      };
    },
  };
  return { next, left: (op) => (op === 'transition' ? untouched.length : Infinity) };
}

/** Draws who is sent to which service by whom: anybody, with what they have open already, but where it is no duplicate of that, which would be refused. */
function freshReferrals(referrals, people) {
  const open = new Set();
  const keys = ({ person, service, practice }) => [`${person} at ${service}`, `${person} by ${practice}`];
  const add = (sent) => keys(sent).forEach((key) => open.add(key));
  for (let n = 1; n <= referrals; n += 1) {
    if (isOpen(n)) add({ person: personOfReferral(n, people), service: serviceOfReferral(n), practice: practiceOfReferral(n) });
  }
  return () => {
    for (;;) {
      const drawn = { person: oneOf(people), service: oneOf(SERVICES), practice: oneOf(PRACTICES) };
      if (keys(drawn).some((key) => open.has(key))) continue;
      add(drawn);
      return drawn;
    }
  };
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
