import { z } from 'zod';

type Entry = { env: string; meaning: string; schema: z.ZodType; fallback?: string };
const entry = <T extends z.ZodType>(env: string, meaning: string, schema: T, fallback?: string) => ({
  env,
  meaning,
  schema,
  ...(fallback === undefined ? {} : { fallback }),
});

/** A whole number in a range; every fault of it reads the same. */
const whole = (from: number, to: number) => {
  const expected = `a whole number from ${from} to ${to}`;
  return z.coerce.number(expected).int(expected).min(from, expected).max(to, expected);
};
const oneOf = <Word extends string>(...words: [Word, ...Word[]]) => z.enum(words, `one of ${words.join(', ')}`);
/** On or off, as the words of the environment say it. */
const onOrOff = () => oneOf('0', '1', 'false', 'true').transform((word) => word === '1' || word === 'true');
const placeOfMetrics = 'on, off or host:port';
/** `host:port`, an IPv6 address in brackets. */
const hostAndPort = z
  .string()
  .regex(/^(\[[\da-f:]+\]|[^\s:]+):\d+$/i)
  .transform((text) => {
    const colon = text.lastIndexOf(':');
    return { host: text.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(text.slice(colon + 1)) };
  })
  .refine(({ port }) => port <= 65535, placeOfMetrics);
const httpUrl = z.url({ protocol: /^https?$/, error: 'an http:// or https:// address' });

/** Every setting of the product: its name in code, environment variable, meaning and default. Nothing else reads the environment. */
export const settings = {
  port: entry('PORT', 'port the gateway (or one subgraph) listens on; 0 picks a free one', whole(0, 65535), '4000'),
  host: entry('HOST', 'address to listen on; loopback unless told otherwise', z.string().min(1), '127.0.0.1'),
  dataDir: entry('DATA_DIR', 'folder of the embedded databases', z.string().min(1), '.data'),
  databaseUrl: entry(
    'DATABASE_URL',
    'mysql://user:password@host:3306/prefix?tls=on&poolSize=10 to use MySQL 8.4 or MariaDB 10.11; embedded when unset',
    z
      .string()
      .regex(/^(mysql|mariadb):\/\//, 'an address that begins mysql:// or mariadb://')
      .optional(),
  ),
  databasePoolSize: entry('DATABASE_POOL_SIZE', 'MySQL connections a subgraph may hold', whole(1, 500), '10'),
  databaseTls: entry(
    'DATABASE_TLS',
    '`off`, `on` (certificate checked) or the file of a CA certificate',
    z.string().min(1),
    'off',
  ),
  transport: entry(
    'TRANSPORT',
    '`embedded` runs the subgraphs in the gateway process, `http` calls them at the addresses below',
    oneOf('embedded', 'http'),
    'embedded',
  ),
  forumsUrl: entry('FORUMS_URL', 'forums subgraph, when TRANSPORT=http', httpUrl, 'http://127.0.0.1:4001/graphql'),
  scrutinyUrl: entry(
    'SCRUTINY_URL',
    'scrutiny subgraph, when TRANSPORT=http',
    httpUrl,
    'http://127.0.0.1:4002/graphql',
  ),
  publicationsUrl: entry(
    'PUBLICATIONS_URL',
    'publications subgraph, when TRANSPORT=http',
    httpUrl,
    'http://127.0.0.1:4003/graphql',
  ),
  workforceUrl: entry(
    'WORKFORCE_URL',
    'workforce subgraph, when TRANSPORT=http',
    httpUrl,
    'http://127.0.0.1:4004/graphql',
  ),
  engine: entry(
    'GATEWAY_ENGINE',
    'query engine: `compiled` is ours, `reference` the stock Apollo server and gateway',
    oneOf('compiled', 'reference'),
    'compiled',
  ),
  trustedDocuments: entry(
    'TRUSTED_DOCUMENTS',
    '[documents known before](trusted-documents.md): `on` answers them by their id too, `only` answers nothing else',
    oneOf('off', 'on', 'only'),
    'off',
  ),
  trustedDocumentsFile: entry(
    'TRUSTED_DOCUMENTS_FILE',
    'the manifest of those documents, as `npm run documents`, Apollo or Relay write it',
    z.string().min(1).optional(),
  ),
  exposePlan: entry(
    'EXPOSE_PLAN',
    '`1` or `true` shows the query plan to a request with the header `x-show-plan: 1`; so does the argument `--expose-plan`',
    onOrOff(),
    '0',
  ),
  logLevel: entry(
    'LOG_LEVEL',
    'least severe log line written',
    oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    'info',
  ),
  metrics: entry(
    'METRICS',
    'where Prometheus reads [metrics](observability.md): `on` at `/metrics` beside `/graphql`, `host:port` there instead, `off` nowhere',
    z.union([z.enum(['on', 'off']), hostAndPort], placeOfMetrics),
    'on',
  ),
  withSynthetic: entry(
    'WITH_SYNTHETIC',
    '`1` or `true` loads made-up rows too ([synthetic data](synthetic-data.md)); so does the argument `--with-synthetic`',
    onOrOff(),
    '0',
  ),
  drainSeconds: entry('DRAIN_SECONDS', 'how long SIGTERM waits for requests under way', whole(0, 300), '10'),
} satisfies Record<string, Entry>;

type Settings = typeof settings;
export type Config = { readonly [Name in keyof Settings]: z.output<Settings[Name]['schema']> };

/** Arguments of a start that switch a setting on. */
const switches: Record<string, Entry> = {
  '--with-synthetic': settings.withSynthetic,
  '--expose-plan': settings.exposePlan,
};

/**
 * Reads all settings at once. Throws one error that lists every fault by variable, what was expected and what arrived.
 * @param given arguments of the command line; each switches a setting on
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env, given: readonly string[] = []): Config {
  const unknown = given.filter((argument) => !(argument in switches));
  const faults = unknown.map(
    (argument) => `argument: expected ${Object.keys(switches).join(' or ')}; got ${JSON.stringify(argument)}`,
  );
  const switchedOn = new Set(given.map((argument) => switches[argument]?.env));
  const config: Record<string, unknown> = {};
  for (const [name, { env, schema, fallback }] of Object.entries<Entry>(settings)) {
    const value = switchedOn.has(env) ? '1' : environment[env] || fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) config[name] = parsed.data;
    else faults.push(`${env}: expected ${parsed.error.issues[0]?.message}; got ${JSON.stringify(value)}`);
  }
  if (faults.length > 0) throw new Error(`Settings that cannot be used:\n  ${faults.join('\n  ')}`);
  return config as Config;
}

/** Stock Apollo parts report usage to their maker unless the environment says no; they look when they are made. */
export function switchOffVendorTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
}

/** The environment for a child process: this process's own, with some settings changed. */
export function childEnvironment(changes: Partial<Record<keyof Config, string>>): NodeJS.ProcessEnv {
  const changed = Object.entries(changes).map(([name, value]) => [settings[name as keyof Config].env, value]);
  return { ...process.env, ...Object.fromEntries(changed) };
}

/** Whether any variable of OpenTelemetry is set, and none of them says that it shall do nothing. Its packages read them. */
export function tracingIsAsked(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || environment.OTEL_TRACES_EXPORTER === 'none')
    return false;
  return Object.entries(environment).some(([name, value]) => name.startsWith('OTEL_') && value !== '');
}

/** Whether `npm start` or another npm script runs this process, through a shell. */
export function startedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/**
 * The master key of releases, for the release job alone. It is no setting: a gateway or subgraph that finds it in its
 * environment does not start.
 */
export function masterKeyFromEnvironment(): string | undefined {
  return process.env.RELEASE_MASTER_KEY;
}

/** Throws where a serving process was given the master key of releases, which it must not be able to reach. */
export function refuseMasterKey(): void {
  if (masterKeyFromEnvironment() !== undefined)
    throw new Error(
      'RELEASE_MASTER_KEY: expected in the environment of the release job alone; take it out of this one',
    );
}
