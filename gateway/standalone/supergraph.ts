import { getLocation, Kind, parse, valueFromASTUntyped, type DocumentNode, type GraphQLError } from 'graphql';
import type { Supergraph } from '../engine/swapping.ts';

/**
 * Finds out of a composed supergraph where its subgraphs are served. Throws, with a line where there is one, where the text
 * is no supergraph or does not say for a subgraph.
 * @param instead addresses that hold instead of the supergraph's own, by the name of the subgraph
 */
export function readSupergraph(sdl: string, instead: Record<string, string>): Supergraph {
  const named = subgraphsOf(parseSdl(sdl));
  if (named.length === 0)
    throw new Error('expected a supergraph, as Federation 2 composes it; found no subgraph named by join__graph');
  const addresses = named.map(({ name, url }) => [name, instead[name] ?? url] as const);
  const faults = addresses.filter(([, address]) => !isHttpUrl(address)).map(([name, address]) => fault(name, address));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { sdl, addresses: Object.fromEntries(addresses) };
}

function parseSdl(sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (error) {
    const { message, source, positions } = error as GraphQLError;
    throw new Error(`line ${getLocation(source!, positions![0]!).line}: ${message}`, { cause: error });
  }
}

function subgraphsOf({ definitions }: DocumentNode): { name: string; url: string }[] {
  const graphs = definitions.find(
    (each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graphs.values ?? []).flatMap(({ directives }) => {
    const given = directives?.find(({ name }) => name.value === 'join__graph')?.arguments ?? [];
    const { name, url } = Object.fromEntries(given.map((each) => [each.name.value, valueFromASTUntyped(each.value)]));
    return typeof name === 'string' ? [{ name, url: String(url ?? '') }] : [];
  });
}

function isHttpUrl(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function fault(name: string, address: string): string {
  const got = address === '' ? 'none' : JSON.stringify(address);
  return `subgraph ${name}: expected an http:// or https:// address in the supergraph; got ${got}. Give one by --subgraph-url ${name}=http://…`;
}
