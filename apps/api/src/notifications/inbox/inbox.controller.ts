import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint, type Page } from '../../platform/http/index.js';
import { Inbox, type Notice, type NoticesQuery } from './inbox.js';
import { NOTHING, NOTICE, NOTICES, NOTICES_QUERY, UNREAD } from './inbox.schemas.js';

@Controller('api/notifications')
export class InboxController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @Endpoint({
    operationId: 'listNotices',
    summary: 'What happened to the referrals of my organisation, of my services and of mine, by others: the newest first',
    permission: 'notification.read',
    audit: 'notification.list',
    query: NOTICES_QUERY,
    responses: { 200: NOTICES },
    problems: [],
  })
  list(@CurrentActor() actor: Actor, @Query() query: NoticesQuery): Promise<Page<Notice>> {
    return this.inbox.page(actor, query);
  }

  @Get('unread')
  @Endpoint({
    operationId: 'countUnreadNotices',
    summary: 'How many notices I have not read',
    permission: 'notification.read',
    audit: null,
    isUnattended: true,
    responses: { 200: UNREAD },
    problems: [],
  })
  async unread(@CurrentActor() actor: Actor): Promise<{ unread: number }> {
    return { unread: await this.inbox.unread(actor) };
  }

  @Post('read')
  @Endpoint({
    operationId: 'readAllNotices',
    summary: 'I have read all that are there now',
    permission: 'notification.read',
    audit: 'notification.read-all',
    body: NOTHING,
    responses: { 200: UNREAD },
    problems: [],
  })
  async readAll(@CurrentActor() actor: Actor): Promise<{ unread: number }> {
    await this.inbox.markAllRead(actor);
    return { unread: await this.inbox.unread(actor) };
  }

  @Post(':id/read')
  @Endpoint({
    operationId: 'readNotice',
    summary: 'I have read this one: answers it, with where its referral is now',
    permission: 'notification.read',
    audit: 'notification.read',
    body: NOTHING,
    responses: { 200: NOTICE },
    problems: ['NOT_FOUND'],
  })
  readOne(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Notice> {
    return this.inbox.markRead(actor, id);
  }
}
