import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { formErrors, prepare } from '@onward/forms';
import { randomToken } from '../access/index.js';
import { FitCheck, PublishedServices, type PublishedService } from '../directory/index.js';
import { CORE_KEY, FormLibrary } from '../forms/index.js';
import { PeopleAdditions, PERSON_INPUT } from '../people/index.js';
import { CONFIG, type Config } from '../platform/config/index.js';
import { Problem, type InputError } from '../platform/problem/index.js';
import { SELF_REFERRER } from '../platform/self-referrer.js';
import { SoMany } from '../platform/so-many.js';
import { SendReferral } from '../referrals/index.js';
import { StatusLinks, statusAddress } from '../status-page/index.js';
import { answersOf, faultsOf, missing, personOf, typedOf, type Faults, type Typed } from './self-referral-form.js';

/** It was sent, now or when the same was sent before. */
export interface Sent {
  readonly outcome: 'sent';
  readonly personId: string;
  readonly referralId: string;
  readonly reference: string;
  /** By when somebody reads it: ISO 8601. */
  readonly due: string | null;
  /** The person's own page; null where there is none for such a referral. */
  readonly page: string | null;
}

export type Outcome =
  | Sent
  | { readonly outcome: 'faults'; readonly faults: Faults }
  /** Surely not taken there, and what else there is. */
  | { readonly outcome: 'no-fit'; readonly unmet: readonly string[]; readonly better: readonly PublishedService[] }
  /** Something else was sent from this page before. */
  | { readonly outcome: 'sent-before' }
  /** From one address more came within the hour than one household sends. */
  | { readonly outcome: 'too-many' }
  | { readonly outcome: 'not-taken' };

/** Enough for a library’s computer. */
const MOST_AN_HOUR = 20;
const MOST_OTHERS = 100;

/** What people send who refer themselves: they are added as somebody new, and the referral is one like any other. */
@Injectable()
export class SelfReferrals {
  private readonly taken = new SoMany(MOST_AN_HOUR, 60 * 60_000);

  constructor(
    private readonly people: PeopleAdditions,
    private readonly services: PublishedServices,
    private readonly fit: FitCheck,
    private readonly forms: FormLibrary,
    private readonly referrals: SendReferral,
    private readonly links: StatusLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  typed(fields: URLSearchParams | null): Typed {
    return typedOf(fields, randomToken);
  }

  /** A service that takes people who refer themselves, whether it is open now or not. */
  async service(id: string): Promise<PublishedService | undefined> {
    const service = await this.services.one(id);
    return service?.selfReferral === true && service.referable ? service : undefined;
  }

  /** @param from the address on the internet that it comes from. */
  async send(service: PublishedService, typed: Typed, from: string): Promise<Outcome> {
    const form = await this.forms.latest(CORE_KEY);
    if (form === undefined) throw new Error('no core form is published');
    const person = personOf(typed);
    const answers = answersOf(typed);
    const errors = [...prepare(PERSON_INPUT)(person), ...formErrors(form, answers, { referrerKind: 'self' }).map((error) => ({ ...error, pointer: `/answers${error.pointer}` }))];
    const missed = missing(typed);
    if (missed.length + errors.length > 0) return { outcome: 'faults', faults: faultsOf(missed, errors) };
    try {
      const checked = await this.people.check(person);
      const override = typed.whyHere === '' ? undefined : { fit: typed.whyHere };
      if (override === undefined) await this.fit.checkSaid(SELF_REFERRER, { service, said: { birthDate: person.birthDate ?? null, postcode: person.address?.postcode ?? null }, filled: () => [{ form, answers }], among: await this.others(service) }, '/serviceId', 'say why');
      if (!this.taken.isTaken(from)) return { outcome: 'too-many' };
      const personId = idOf(typed.key, JSON.stringify(person));
      await this.people.addUnder(personId, SELF_REFERRER, checked);
      const body = { personId, serviceId: service.id, priority: typed.isSafe === 'no' ? 'urgent' : 'routine', form: { key: form.key, version: form.version }, answers, state: 'submitted', ...(override && { override }) };
      const { answer } = await this.referrals.send(SELF_REFERRER, body, { key: typed.key, fingerprint: createHash('sha256').update(JSON.stringify(body)).digest('base64url') });
      const referral = JSON.parse(answer.body) as { id: string; reference: string; due: string | null };
      return { outcome: 'sent', personId, referralId: referral.id, reference: referral.reference, due: referral.due, page: await this.pageOf(referral.id) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return this.refusal(error);
    }
  }

  /** Where else they could turn, of the same kind; not by an alias, which tells nobody whether it is for them. */
  private async others({ category }: PublishedService): Promise<string[]> {
    const { services } = await this.services.page({ selfReferral: true }, 1, MOST_OTHERS);
    const others = services.filter(({ publicAlias }) => publicAlias === null);
    const alike = others.filter((other) => other.category === category);
    return (alike.length > 1 ? alike : others).map(({ id }) => id);
  }

  private async pageOf(referralId: string): Promise<string | null> {
    const made = await this.links.make({ kind: 'system', name: 'self-referral' }, referralId, 'shown');
    return made === null || 'refused' in made ? null : statusAddress(this.config, made.token);
  }

  private async refusal(problem: Problem): Promise<Outcome> {
    const { errors = [], extra } = problem.options;
    switch (problem.code) {
      case 'FIT_FAILED': {
        const { unmet, better } = extra as { unmet: readonly string[]; better: readonly { readonly id: string }[] };
        const others = await Promise.all(better.map(({ id }) => this.service(id)));
        return { outcome: 'no-fit', unmet, better: others.filter((other) => other !== undefined) };
      }
      case 'IDEMPOTENCY_MISMATCH': return { outcome: 'sent-before' };
      case 'SERVICE_CLOSED': case 'SERVICE_NOT_REFERABLE': case 'FORBIDDEN': return { outcome: 'not-taken' };
      case 'INPUT_INVALID': case 'FORM_INVALID': return { outcome: 'faults', faults: faultsOf([], errors as readonly InputError[]) };
      default: throw problem;
    }
  }
}

/** An id (RFC 9562, version 8) that the same page with the same words has again, and that nobody can aim at somebody else's. */
function idOf(key: string, said: string): string {
  const hex = createHash('sha256').update(`${key} ${said}`).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
