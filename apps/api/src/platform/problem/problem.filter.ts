import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './send-problem.js';
import { toProblem } from './to-problem.js';

/** Answers every error of every route, and logs those that are ours (the log's serialiser leaves out what they carry). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error, request.id);
  if (problem.status >= 500 && problem !== error) request.log.error({ err: error }, problem.code);
  // A stream that broke off half-way cannot become another answer: the client must see that it is not whole.
  if (reply.raw.headersSent) reply.raw.destroy();
  else sendProblem(reply, problem);
}
