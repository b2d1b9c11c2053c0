import { ApiError } from '../../../api/api-error';
import type { Answers } from './changes';
import { DraftKeeper, type Server, type Stored } from './draft-keeper';

const { jest } = import.meta;

const lost = (): ApiError => new ApiError(0, {});
const stale = (): ApiError => new ApiError(412, { code: 'VERSION_STALE' });

/** A server that keeps one draft, with the next answers to be given instead of the right ones. */
class Pretended implements Server {
  stored: Stored = { version: 1, isDraft: true, answers: { reason: 'Falls' } };
  readonly patches: Record<string, unknown>[] = [];
  readonly trouble: (ApiError | 'lost on the way back')[] = [];

  readonly read = (): Promise<Stored> => Promise.resolve(this.stored);

  readonly save = (version: number, patch: Record<string, unknown>): Promise<Stored> => {
    const trouble = this.trouble.shift();
    if (trouble instanceof ApiError) return Promise.reject(trouble);
    if (version !== this.stored.version) return Promise.reject(stale());
    this.patches.push(patch);
    this.write(patch);
    return trouble === undefined ? Promise.resolve(this.stored) : Promise.reject(lost());
  };

  write(patch: Record<string, unknown>): void {
    const answers = Object.fromEntries(Object.entries({ ...this.stored.answers, ...patch }).filter(([, answer]) => answer !== null));
    this.stored = { ...this.stored, version: this.stored.version + 1, answers };
  }
}

function opened(server: Pretended, check: (answers: Answers) => { key: string; message: string }[] = () => []): DraftKeeper {
  return new DraftKeeper(server, server.stored, check);
}

const passed = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

describe('A draft as it is written', () => {
  beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-03-10T10:42:00Z') }));
  afterEach(() => void jest.useRealTimers());

  it('is saved a second after typing stops, with what changed and no more', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    keeper.change({ reason: 'Falls', carers: 'A' });
    await passed(900);
    keeper.change({ reason: 'Falls', carers: 'A sister' });
    await passed(900);
    expect(server.patches).toEqual([]);
    await passed(100);
    expect(server.patches).toEqual([{ carers: 'A sister' }]);
    expect(keeper.kept()).toMatchObject({ saving: { kind: 'saved', at: new Date('2026-03-10T10:42:01.900Z') }, version: 2 });
  });

  it('is saved while somebody types without a pause', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    for (let typed = 1; typed <= 24; typed += 1) {
      keeper.change({ reason: 'x'.repeat(typed) });
      await passed(500);
    }
    expect(server.patches.length).toBeGreaterThan(0);
  });

  it('is saved when the connection is back, and says meanwhile that it is not', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    server.trouble.push(lost(), lost());
    keeper.change({ reason: 'Falls at night' });
    await passed(1_000);
    expect(keeper.kept().saving).toEqual({ kind: 'lost' });
    await passed(2_000);
    expect(keeper.kept().saving).toEqual({ kind: 'lost' });
    keeper.retry();
    await passed(0);
    expect(keeper.kept().saving.kind).toBe('saved');
    expect(server.stored.answers).toEqual({ reason: 'Falls at night' });
  });

  it('is not in dispute with itself where the server took it and the answer was lost', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    server.trouble.push('lost on the way back');
    keeper.change({ reason: 'Falls at' });
    await passed(1_000);
    keeper.change({ reason: 'Falls at night' });
    await passed(2_000);
    expect(server.stored.answers).toEqual({ reason: 'Falls at night' });
    expect(keeper.kept().disputed.size).toBe(0);
  });

  it('has the rest saved where one answer is more than can be sent, until it is shortened', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    server.trouble.push(new ApiError(413, { code: 'BODY_TOO_LARGE' }));
    keeper.change({ reason: 'Falls at night', carers: 'x'.repeat(2_000) });
    await passed(1_000);
    expect(server.stored.answers).toEqual({ reason: 'Falls at night' });
    expect(keeper.kept()).toMatchObject({ answers: { carers: 'x'.repeat(2_000) }, saving: { kind: 'saved' }, unsaved: [{ key: 'carers', message: 'This is too long to be saved' }] });
    keeper.change({ reason: 'Falls at night', carers: 'A sister' });
    await passed(1_000);
    expect([server.stored.answers, keeper.kept().unsaved]).toEqual([{ reason: 'Falls at night', carers: 'A sister' }, []]);
  });

  it('keeps what was typed while the session has ended, and saves it afterwards', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    server.trouble.push(new ApiError(401, { code: 'UNAUTHENTICATED' }));
    keeper.change({ reason: 'Falls at night' });
    await passed(1_000);
    expect(keeper.kept()).toMatchObject({ saving: { kind: 'signed-out' }, answers: { reason: 'Falls at night' } });
    await passed(2_000);
    expect(server.stored.answers).toEqual({ reason: 'Falls at night' });
  });

  it('takes in what another tab saved, and saves on top of it', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    server.write({ carers: 'A sister' });
    keeper.change({ reason: 'Falls at night' });
    await passed(1_000);
    expect(keeper.kept().answers).toEqual({ reason: 'Falls at night', carers: 'A sister' });
    expect(server.stored.answers).toEqual({ reason: 'Falls at night', carers: 'A sister' });
  });

  it('shows both where both tabs answered the same question, saves the rest, and then what is chosen', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    server.write({ reason: 'Dizzy' });
    keeper.change({ reason: 'Falls at night', carers: 'Nobody' });
    await passed(1_000);
    expect([...keeper.kept().disputed]).toEqual([['reason', 'Dizzy']]);
    expect(keeper.kept().answers).toEqual({ reason: 'Falls at night', carers: 'Nobody' });
    expect(server.stored.answers).toEqual({ reason: 'Dizzy', carers: 'Nobody' });
    keeper.choose('reason', 'both');
    await passed(1_000);
    expect(server.stored.answers).toEqual({ reason: 'Dizzy\n\nFalls at night', carers: 'Nobody' });
    expect(keeper.kept().disputed.size).toBe(0);
  });

  it('saves every other answer where one cannot be saved, and that one once it can', async () => {
    const server = new Pretended();
    const keeper = opened(server, ({ reason }) => (typeof reason === 'string' && reason.length > 10 ? [{ key: 'reason', message: 'Too long' }] : []));
    keeper.change({ reason: 'x'.repeat(11), carers: 'A sister' });
    await passed(1_000);
    expect(server.stored.answers).toEqual({ reason: 'Falls', carers: 'A sister' });
    expect(keeper.kept()).toMatchObject({ answers: { reason: 'x'.repeat(11) }, unsaved: [{ key: 'reason', message: 'Too long' }] });
    expect(keeper.isAllSaved()).toBe(false);
    keeper.change({ reason: 'Dizzy', carers: 'A sister' });
    await passed(1_000);
    expect(server.stored.answers).toEqual({ reason: 'Dizzy', carers: 'A sister' });
    expect(keeper.kept().unsaved).toEqual([]);
  });

  it('leaves out what the server alone refuses', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    server.trouble.push(new ApiError(422, { code: 'FORM_INVALID', errors: [{ pointer: '/answers/carers', code: 'INVALID', message: 'No' }] }));
    keeper.change({ reason: 'Dizzy', carers: '?' });
    await passed(1_000);
    expect(server.stored.answers).toEqual({ reason: 'Dizzy' });
    expect(keeper.kept().unsaved).toEqual([{ key: 'carers', message: 'No' }]);
  });

  it('stops where it was sent meanwhile, and keeps what was typed', async () => {
    const server = new Pretended();
    const keeper = opened(server);
    server.stored = { ...server.stored, version: 2, isDraft: false };
    keeper.change({ reason: 'Dizzy' });
    await passed(1_000);
    expect(keeper.kept()).toMatchObject({ isDraft: false, answers: { reason: 'Dizzy' } });
    expect(server.patches).toEqual([]);
  });
});
