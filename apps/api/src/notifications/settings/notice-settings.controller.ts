import { Body, Controller, Get, Put } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { NoticeSettings, type Settings, type SettingsInput } from './notice-settings.js';
import { SETTINGS, SETTINGS_INPUT } from './notice-settings.schemas.js';

@Controller('api/notifications/settings')
export class NoticeSettingsController {
  constructor(private readonly settings: NoticeSettings) {}

  @Get()
  @Endpoint({
    operationId: 'readNoticeSettings',
    summary: 'What I am sent by email and text message, and where to',
    permission: 'notification.read',
    audit: null,
    responses: { 200: SETTINGS },
    problems: [],
  })
  read(@CurrentActor() actor: Actor): Promise<Settings> {
    if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
    return this.settings.read(actor);
  }

  @Put()
  @Endpoint({
    operationId: 'writeNoticeSettings',
    summary: 'Choose what I am sent, and where to',
    permission: 'notification.read',
    audit: 'notification.settings',
    body: SETTINGS_INPUT,
    responses: { 200: SETTINGS },
    problems: [],
  })
  write(@CurrentActor() actor: Actor, @Body() input: SettingsInput): Promise<Settings> {
    if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
    return this.settings.write(actor, input);
  }
}
