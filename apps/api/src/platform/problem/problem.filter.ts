import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { drain } from '../http/drain.js';
import { sendProblem } from './send-problem.js';
import { toProblem } from './to-problem.js';

/** Answers every error of every route, and logs those that are ours (the log's serialiser leaves out what they carry). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    return answerError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export async function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const problem = toProblem(error, request.id);
  if (problem.status >= 500 && problem !== error) request.log.error({ err: error }, problem.code);
  // A stream that broke off half-way cannot become another answer: the client must see that it is not whole.
  if (reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  if (!(await drain(request.raw))) reply.header('connection', 'close');
  sendProblem(reply, problem);
}
