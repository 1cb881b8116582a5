import { diag, DiagLogLevel, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResourcesSync, envDetectorSync, Resource } from '@opentelemetry/resources';
import { AlwaysOnSampler, BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Logger } from '../../platform/log.ts';
import { listen } from '../channels.ts';
import { isOurFault } from './fault.ts';
import { shownName } from './operation-name.ts';
import { isSampled, newId, parseTraceparent, type Trace } from './trace-context.ts';

const product = 'engagement-graph-gateway';
/** How long a closing gateway waits for the collector to take the last spans, in milliseconds. */
const lastExportMs = 2_000;

/**
 * Sends spans to the collector that the OTEL_* variables name: one for each request and below it one for each request to a
 * subgraph. A span is made when what it tells of is over, so nothing is kept of requests under way. Whether a trace is
 * recorded says the flag in its `traceparent`. This module is loaded only where tracing is asked for. Gives back how to stop.
 */
export function traceRequests(log: Logger, version: string): () => Promise<unknown> {
  const tell = (message: string) => log.warn({ detail: message }, 'tracing');
  const ignore = () => {};
  const diagnostics = { error: tell, warn: tell, info: ignore, debug: ignore, verbose: ignore };
  diag.setLogger(diagnostics, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });

  // The span of a request has the id that its traceparent told the subgraphs, instead of one of the generator's choice.
  let told: Trace | null = null;
  const provider = new BasicTracerProvider({
    resource: Resource.default()
      .merge(new Resource({ 'service.name': product, 'service.version': version }))
      .merge(detectResourcesSync({ detectors: [envDetectorSync] })),
    // What is not sampled does not come this far.
    sampler: new AlwaysOnSampler(),
    idGenerator: {
      generateTraceId: () => told?.traceId ?? newId(16),
      generateSpanId: () => told?.spanId ?? newId(8),
    },
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer(product, version);
  const below = ({ traceId, flags }: Trace, spanId: string, isRemote: boolean) =>
    trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: flags, isRemote });

  const stops = [
    listen('fetched', ({ context, subgraph, ms, outcome }) => {
      const request = parseTraceparent(context.traceparent);
      if (request === null || !isSampled(request)) return;
      const { startTime, endTime } = lasted(ms);
      const attributes = { 'graphql.subgraph.name': subgraph, 'graphql.subgraph.outcome': outcome };
      const parent = below(request, request.spanId, false);
      const span = tracer.startSpan(`fetch ${subgraph}`, { kind: SpanKind.CLIENT, startTime, attributes }, parent);
      if (outcome === 'unavailable') span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(endTime);
    }),
    listen('request', ({ context, status, ms, operationName, codes }) => {
      told = parseTraceparent(context.traceparent);
      if (told === null || !isSampled(told)) return void (told = null);
      const { startTime, endTime } = lasted(ms);
      const name = shownName(operationName);
      const attributes = {
        'http.response.status_code': status,
        ...(name === null ? {} : { 'graphql.operation.name': name }),
        ...(codes.length === 0 ? {} : { 'error.type': codes[0]!, 'graphql.error.codes': [...new Set(codes)] }),
      };
      const parent = context.callerSpan === undefined ? ROOT_CONTEXT : below(told, context.callerSpan, true);
      const span = tracer.startSpan(name ?? 'GraphQL', { kind: SpanKind.SERVER, startTime, attributes }, parent);
      told = null;
      if (isOurFault(status, codes)) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(endTime);
    }),
  ];
  return async () => {
    for (const stop of stops) stop();
    await Promise.race([provider.shutdown(), new Promise((resolve) => setTimeout(resolve, lastExportMs).unref())]);
    diag.disable();
  };
}

/** Beginning and end of what took so long and is over now, in milliseconds since 1970. */
function lasted(ms: number): { startTime: number; endTime: number } {
  const endTime = performance.timeOrigin + performance.now();
  return { startTime: endTime - ms, endTime };
}
