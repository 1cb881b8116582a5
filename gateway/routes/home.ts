import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const page = readFileSync(join(import.meta.dirname, 'home.html'), 'utf8');

/** `/`: what this is, with links. */
export function homeRoute(server: FastifyInstance): void {
  server.get('/', (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header(
        'content-security-policy',
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'",
      )
      .send(page),
  );
}
