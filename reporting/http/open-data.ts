import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { openDataArchive } from '../open-data/archive.ts';
import { partsOf } from '../open-data/parts.ts';
import { stateOf } from '../state.ts';
import { unitsOf } from '../units.ts';
import { oneOfParameters } from '../parameters/read.ts';
import { refusal, troubles } from '../words/faults.ts';
import { oneOf, readLanguage } from './address.ts';
import { isKnown, versionOf } from './conditional.ts';
import { badRequest, Problem } from './problem.ts';
import type { Site } from './site.ts';

const names = ['lang', 'synthetic'];

/** `GET /reports/open-data.zip`: all tables of data; only published facts, unless `synthetic=true`. */
export async function answerOpenData(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const { searchParams } = new URL(request.url, 'http://any');
  for (const name of searchParams.keys())
    if (!names.includes(name)) throw badRequest(refusal(null, oneOfParameters(names), name.slice(0, 60)));
  const language = readLanguage(searchParams.get('lang'));
  const synthetic = oneOf('synthetic', ['true', 'false'], searchParams.get('synthetic') ?? 'false') === 'true';
  const caller = site.callerOf(request.raw);
  const state = await stateOf(caller, site.stateOperation);
  if (state === null) throw new Problem(503, 'SUBGRAPH_UNAVAILABLE', troubles.notWhole);
  reply.header('content-language', language);
  const version = versionOf(caller, state, [site.code, 'open-data.zip', language, synthetic]);
  if (isKnown(request, reply, version)) return reply.code(304).send();
  const parts = partsOf(site.reports.values(), caller, language, synthetic);
  const told = { language, synthetic, changedAt: state.changedAt };
  return reply
    .type('application/zip')
    .header('content-disposition', 'attachment; filename="engagement-graph-open-data.zip"')
    .send(
      request.method === 'HEAD' ? Readable.from([]) : openDataArchive(parts, await unitsOf(site.schema, caller), told),
    );
}
