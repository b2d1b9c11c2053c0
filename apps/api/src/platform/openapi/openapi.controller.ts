import { Controller, Get, Header, Injectable } from '@nestjs/common';
import { Endpoint } from '../http/index.js';
import { Problem } from '../problem/index.js';

/** The document as text, written once all routes are known. */
@Injectable()
export class OpenApiDocument {
  private text: string | null = null;

  set(document: Readonly<Record<string, unknown>>): void {
    this.text = JSON.stringify(document);
  }

  read(): string {
    if (this.text === null) throw new Problem('UNAVAILABLE');
    return this.text;
  }
}

@Controller('api')
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get('openapi.json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({
    operationId: 'getOpenApi',
    permission: 'public',
    audit: null,
    summary: 'This document',
    responses: { 200: { type: 'object' } },
    problems: [],
  })
  read(): string {
    return this.document.read();
  }
}
