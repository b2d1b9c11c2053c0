import { ForbiddenException, HttpException, NotFoundException } from '@nestjs/common';
import { PROBLEMS, Problem, problemBody } from './index.js';
import { toProblem } from './to-problem.js';

describe('A problem', () => {
  it('says what, where and why, and nothing else', () => {
    const problem = new Problem('VERSION_STALE', { detail: 'It was triaged.', extra: { state: 'triaged', allowedEvents: ['accept'] } });
    expect(problemBody(problem)).toEqual({
      type: 'urn:onward:problem:version-stale',
      title: 'It has changed since you read it',
      status: 412,
      detail: 'It was triaged.',
      code: 'VERSION_STALE',
      state: 'triaged',
      allowedEvents: ['accept'],
    });
  });

  it.each(Object.entries(PROBLEMS))('%s has a status of an error and a title fit for the screen', (code, { status, title }) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
  });
});

describe('Any other error becomes', () => {
  const database = (code: string): Error => Object.assign(new Error('Jane Doe'), { driverError: { severity: 'FATAL', code } });
  it.each([
    ['our code for what the framework refused', new NotFoundException('/secret'), 'NOT_FOUND'],
    ['our code for what a guard refused', new ForbiddenException(), 'FORBIDDEN'],
    ['INTERNAL for what nobody foresaw', new Error('Jane Doe'), 'INTERNAL'],
    ['INTERNAL for a thrown text', 'Jane Doe', 'INTERNAL'],
    ['INTERNAL for a status without a code', new HttpException('teapot', 418), 'INTERNAL'],
    ['INTERNAL for a broken constraint', database('23505'), 'INTERNAL'],
    ['UNAVAILABLE while the database starts', database('57P03'), 'UNAVAILABLE'],
    ['UNAVAILABLE while it fails over', database('25006'), 'UNAVAILABLE'],
    ['UNAVAILABLE while it cannot be reached', Object.assign(new Error(), { syscall: 'connect', code: 'ECONNREFUSED' }), 'UNAVAILABLE'],
    ['UNAVAILABLE while it does not answer', new Error('Query read timeout'), 'UNAVAILABLE'],
    ['INTERNAL for a missing file', Object.assign(new Error(), { syscall: 'open', code: 'ENOENT' }), 'INTERNAL'],
  ])('%s', (_, error, code) => {
    const problem = toProblem(error, 'id-1');
    expect(problem.code).toBe(code);
    expect(JSON.stringify(problemBody(problem))).not.toMatch(/Jane|secret|teapot/);
  });
});
