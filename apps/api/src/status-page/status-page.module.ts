import { Module } from '@nestjs/common';
import { StatusLinkController } from './status-link.controller.js';
import { StatusLinks } from './status-links.js';
import { StatusPageController } from './status-page.controller.js';

@Module({ controllers: [StatusLinkController, StatusPageController], providers: [StatusLinks] })
export class StatusPageModule {}
