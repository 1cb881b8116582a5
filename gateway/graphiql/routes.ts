import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { bundleGraphiql } from './bundle.ts';

const page = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8');
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** `/graphiql`: the editor, wholly from this server. It opens with the examples, one a tab. */
export function graphiqlRoutes(server: FastifyInstance, examples: { query: string }[]): void {
  let bundle: ReturnType<typeof bundleGraphiql> | undefined;

  server.get('/graphiql', (_, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page),
  );
  server.get('/graphiql/examples.json', async () => examples);
  server.get<{ Params: { file: string } }>('/graphiql/:file', async ({ params: { file } }, reply) => {
    bundle ??= bundleGraphiql();
    const contents = (await bundle).get(file);
    if (contents === undefined) return reply.callNotFound();
    return reply.type(types[extname(file)]!).header('cache-control', 'no-cache').send(Buffer.from(contents));
  });
}
