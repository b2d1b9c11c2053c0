import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { Offer } from '@onward/forms';
import type { FastifyRequest } from 'fastify';
import { FormLibrary } from '../../forms/index.js';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { prefillOf, StoryReads } from './story-reads.js';
import { STORY, STORY_QUERY } from './story.schemas.js';
import type { StoryTopic } from './whole-story.js';

/** As the API tells it: for a form to offer, or the whole of it. */
interface Story {
  readonly form: { readonly key: string; readonly version: number } | null;
  readonly prefill: Readonly<Record<string, unknown>>;
  readonly provenance: Readonly<Record<string, Offer>>;
  readonly topics?: readonly StoryTopic[];
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
    summary: 'What is known of a person, as far as this caller may see it: for a form to offer, or without a form the whole of it with what was said before',
    headers: { 'Onward-Purpose': { type: 'string', description: 'Why the person is looked at, where nothing else opens them; audited and reviewed.' } },
    query: STORY_QUERY,
    responses: { 200: STORY },
    problems: ['NOT_FOUND'],
  })
  async read(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Param('id') id: string, @Query() query: { form?: string }): Promise<Story> {
    const form = query.form === undefined ? null : await this.forms.latest(query.form);
    if (form === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no published form of this key. GET /api/forms lists them.' });
    if (form === null) {
      const { basis, told: topics } = found(await this.stories.whole(actor, id));
      request.audited = { personId: id, basis };
      return { form, prefill: {}, provenance: {}, topics };
    }
    const { basis, told: provenance } = found(await this.stories.offered(actor, id, form));
    request.audited = { personId: id, basis };
    return { form: { key: form.key, version: form.version }, prefill: prefillOf(provenance), provenance };
  }
}

function found<Read>(read: Read | undefined): Read {
  if (read === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no such person, or nothing that opens them to you.' });
  return read;
}
