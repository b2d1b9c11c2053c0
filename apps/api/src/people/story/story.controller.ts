import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { FormLibrary } from '../../forms/index.js';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { prefillOf, StoryReads, type OfferedStory } from './story-reads.js';
import { STORY, STORY_QUERY } from './story.schemas.js';

/** As the API tells it. */
interface Story {
  readonly form: { readonly key: string; readonly version: number };
  readonly prefill: Readonly<Record<string, unknown>>;
  readonly provenance: OfferedStory['offers'];
}

@Controller('api/people')
export class StoryController {
  constructor(
    private readonly stories: StoryReads,
    private readonly forms: FormLibrary,
  ) {}

  @Get(':id/story')
  @Endpoint({
    operationId: 'getStory',
    permission: 'person.read',
    audit: 'story.read',
    summary: 'What is known of a person, as far as this caller may see it, for a form to offer',
    headers: { 'Onward-Purpose': { type: 'string', description: 'Why the person is looked at, where nothing else opens them; audited and reviewed.' } },
    query: STORY_QUERY,
    responses: { 200: STORY },
    problems: ['NOT_FOUND'],
  })
  async read(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Param('id') id: string, @Query() query: { form: string }): Promise<Story> {
    const form = await this.forms.latest(query.form);
    if (form === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no published form of this key. GET /api/forms lists them.' });
    const story = await this.stories.offered(actor, id, form);
    if (story === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no such person, or nothing that opens them to you.' });
    request.audited = { personId: id, basis: story.basis };
    return { form: { key: form.key, version: form.version }, prefill: prefillOf(story.offers), provenance: story.offers };
  }
}
