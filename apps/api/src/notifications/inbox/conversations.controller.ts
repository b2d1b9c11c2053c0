import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint } from '../../platform/http/index.js';
import { Inbox, type UnreadMessages } from './inbox.js';
import { READ_UP_TO, UNREAD_MESSAGES } from './inbox.schemas.js';

/** What of the conversations on referrals is unread: each member's own, as their notices are. */
@Controller('api')
export class ConversationsController {
  constructor(private readonly inbox: Inbox) {}

  @Get('messages/unread')
  @Endpoint({
    operationId: 'countUnreadMessages',
    summary: 'The referrals with messages of others that I have not read, and how many',
    permission: 'notification.read',
    audit: null,
    isUnattended: true,
    responses: { 200: UNREAD_MESSAGES },
    problems: [],
  })
  async unread(@CurrentActor() actor: Actor): Promise<{ items: UnreadMessages[] }> {
    return { items: await this.inbox.unreadMessages(actor) };
  }

  @Put('referrals/:id/messages/read')
  @HttpCode(204)
  @Endpoint({
    operationId: 'readConversation',
    summary: 'I have read the conversation on a referral, up to an event',
    permission: 'notification.read',
    audit: 'notification.read',
    body: READ_UP_TO,
    responses: { 204: null },
    problems: ['NOT_FOUND'],
  })
  async markRead(@CurrentActor() actor: Actor, @Param('id') referralId: string, @Body() { upTo }: { readonly upTo: string }): Promise<void> {
    await this.inbox.markMessagesRead(actor, referralId, upTo);
  }
}
