import type { FastifyReply } from 'fastify';

/** Sends JSON that PostgreSQL has built. */
export const jsonText = (reply: FastifyReply, text: string): FastifyReply => reply.header('content-type', 'application/json; charset=utf-8').send(text);
