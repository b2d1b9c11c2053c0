import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CORE_KEY, FormLibrary, type FormPin } from '../../forms/index.js';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { postcodeDistrict } from '../import/postcode-district.js';
import { FitFacts, type Filled } from './fit-facts.js';
import { FitQuestions, type FitQuestion } from './fit-questions.js';
import { FitRanking, type RankedService } from './fit-ranking.js';
import { FIT_ASKED, FIT_FOUND, type FitAsked } from './fit.schemas.js';

const BEST = 3;

interface FitFound {
  readonly items: readonly Omit<RankedService, 'wouldDecide'>[];
  readonly questions: readonly FitQuestion[];
}

/** Before a referral is sent: which services take this person, and why. */
@Controller('api/services/fit')
export class FitController {
  constructor(
    private readonly facts: FitFacts,
    private readonly ranking: FitRanking,
    private readonly questions: FitQuestions,
    private readonly forms: FormLibrary,
  ) {}

  @Post()
  @HttpCode(200)
  @Endpoint({
    operationId: 'findFit',
    permission: 'service.fit',
    audit: 'fit.check',
    summary: 'Which services take a person, ranked, each with what it asks that is met, unmet or not known',
    body: FIT_ASKED,
    responses: { 200: FIT_FOUND },
    problems: ['INPUT_INVALID'],
  })
  async find(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Body() asked: FitAsked): Promise<FitFound> {
    const seen = asked.personId === undefined ? undefined : await this.facts.person(actor, asked.personId);
    if (asked.personId !== undefined && seen === undefined) throw notThere('/personId', 'Find or add the person first: there is nobody with this id.');
    if (seen !== undefined) request.audited = { personId: seen.person.id, basis: seen.basis };
    const known = this.facts.possible(seen, await this.filled(asked));
    const possible = known.map((facts) => ({ ...tidied(asked.facts), ...facts }));
    const { q, category, serviceIds, limit = BEST } = asked;
    const ranked = await this.ranking.rank(actor, possible, { q, category, serviceIds }, limit);
    return { items: ranked.map(({ wouldDecide: _, ...item }) => item), questions: await this.questions.about(whatDecidesMost(ranked)) };
  }

  private async filled({ form, answers, supplements = [] }: FitAsked): Promise<Filled[]> {
    const core = answers === undefined ? [] : [{ pin: form, answers, pointer: '/form' }];
    const others = supplements.map((each, index) => ({ pin: each.form, answers: each.answers, pointer: `/supplements/${index}/form` }));
    return Promise.all([...core, ...others].map(async ({ pin, answers: given, pointer }) => ({ form: await this.formOf(pin, pointer), answers: given })));
  }

  private async formOf(pin: FormPin | undefined, pointer: string): Promise<Filled['form']> {
    const form = pin === undefined ? await this.forms.latest(CORE_KEY) : await this.forms.get(pin.key, pin.version);
    if (form === undefined) throw notThere(pointer, 'There is no such published form. GET /api/forms lists them.');
    return form;
  }
}

/** A place as it is compared. */
function tidied(facts: FitAsked['facts']): FitAsked['facts'] {
  const place = facts?.['postcode-district'];
  return typeof place === 'string' ? { ...facts, 'postcode-district': postcodeDistrict(place) } : facts;
}

/** The facts that would decide whether these fit, those that decide it for the most of them first. */
function whatDecidesMost(ranked: readonly RankedService[]): string[] {
  const services = new Map<string, number>();
  for (const fact of ranked.flatMap(({ wouldDecide }) => wouldDecide)) services.set(fact, (services.get(fact) ?? 0) + 1);
  return [...services].toSorted(([, one], [, other]) => other - one).map(([fact]) => fact);
}

const notThere = (pointer: string, message: string): Problem => new Problem('INPUT_INVALID', { errors: [{ pointer, code: 'NOT_THERE', message }] });
