/** The stock gateway as its documentation sets it up, with nothing of ours. Usage: stock.ts <supergraph file> */
import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { switchOffVendorTelemetry } from '../../platform/config.ts';

switchOffVendorTelemetry();
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(process.argv[2]!, 'utf8') });
const server = new ApolloServer({ gateway });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`stock gateway listens on ${url}\n`);
