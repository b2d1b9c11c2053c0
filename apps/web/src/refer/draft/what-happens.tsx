import { answerWords } from '@onward/forms';
import { useQuery } from '@tanstack/react-query';
import { service as serviceQuery } from '../../api/queries';
import { withinWords } from '../service/target-words';
import type { Draft } from './draft';

/** What sending does: who gets it, by when they must act, who reads it, and who agreed. */
export function WhatHappens({ draft: { referral, form, questionnaire } }: { readonly draft: Draft }) {
  const { data: service } = useQuery(serviceQuery(referral.service.id));
  const acknowledge = service === undefined ? undefined : withinWords(service, 'acknowledge', referral.priority);
  const decide = service === undefined ? undefined : withinWords(service, 'decide', referral.priority);
  const [basis] = Object.entries(form.schema.properties ?? {}).find(([, node]) => typeof node === 'object' && node['x-concept'] === 'agreement-basis') ?? [];
  const agreed = basis === undefined ? undefined : questionnaire.answers[basis];
  return (
    <section aria-labelledby="what-happens">
      <h2 id="what-happens" className="nhsuk-heading-m">When you send it</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li><strong>{referral.service.name}</strong>{service !== undefined && `, ${service.organisation.name},`} gets it at once.</li>
        {acknowledge !== undefined && decide !== undefined && (
          <li>They must acknowledge it within {acknowledge}, and decide within {decide}. If they do not, it goes to a coordinator.</li>
        )}
        <li>Those who triage for the service read all of it, and so does any service that it is sent on to. Your colleagues can follow it.</li>
        <li>You see who has it, and what must happen next, under “Referrals sent”. You are told when they decide or ask.</li>
        {basis !== undefined && agreed !== undefined && <li>Who agreed, or why you refer: {answerWords(form, basis, agreed)}.</li>}
      </ul>
      {service !== undefined && service.state !== 'open' && (
        <p className="onward-missing">{service.name} is {service.state} at present, and takes no new referrals.{service.alternative !== null && ` It points to ${service.alternative.name}.`}</p>
      )}
    </section>
  );
}
