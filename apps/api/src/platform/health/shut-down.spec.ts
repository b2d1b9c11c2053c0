import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assemble } from '../assemble.js';
import { loadConfig } from '../config/index.js';
import { Endpoint } from '../http/index.js';
import { shutDown } from './index.js';

let release: () => void = () => undefined;
let started: () => void = () => undefined;

@Controller('api/slow')
class SlowController {
  @Get()
  @Endpoint({ operationId: 'getSlow', permission: 'public', audit: null, summary: 'Waits', responses: { 200: null }, problems: [] })
  async wait(): Promise<{ done: boolean }> {
    started();
    await new Promise<void>((resolve) => (release = resolve));
    return { done: true };
  }
}

@Module({ controllers: [SlowController] })
class SlowModule {}

async function startSlow(): Promise<{ app: NestFastifyApplication; url: string; underWay: Promise<void> }> {
  const app = await assemble(loadConfig({ PORT: '0', LOG_LEVEL: 'silent' }), { modules: [SlowModule], webRoot: '/nowhere' });
  await app.listen(0, '127.0.0.1');
  const underWay = new Promise<void>((resolve) => (started = resolve));
  return { app, url: await app.getUrl(), underWay };
}

describe('Stopping', () => {
  it('lets a request under way finish, and takes no other', async () => {
    const { app, url, underWay } = await startSlow();
    const answer = fetch(`${url}/api/slow`);
    await underWay;
    const stopped = shutDown(app);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    release();
    expect(await (await answer).json()).toEqual({ done: true });
    await stopped;
  });

  it('does not wait for ever', async () => {
    const { app, url, underWay } = await startSlow();
    const answer = fetch(`${url}/api/slow`).catch(() => 'closed');
    await underWay;
    await shutDown(app, 100);
    expect(await answer).toBe('closed');
    release();
  });
});
