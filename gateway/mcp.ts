import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readConfig, refuseMasterKey } from '../platform/config.ts';
import { createLog } from '../platform/log.ts';
import { stopWhenTold } from '../platform/shutdown.ts';
import { mcpServers } from '../reporting/mcp/server.ts';
import { openGraph } from './open-graph.ts';
import { localReports } from './reports.ts';

/** The reports as tools for the program that started this one: it speaks to standard input and hears standard output. */
try {
  refuseMasterKey();
  const config = readConfig(undefined, process.argv.slice(2));
  const log = createLog(config.logLevel, 'mcp');
  const graph = await openGraph(config, log);
  for (const line of graph.notices) process.stderr.write(`It ${line}\n`);
  const { site, caller } = await localReports(graph.engine);
  const mcp = mcpServers(site, (error) => log.error({ err: error }, 'tool could not be answered'))(caller, '');
  await mcp.connect(new StdioServerTransport());
  const end = async () => {
    await mcp.close();
    await site.presenter.close();
    await graph.close();
  };
  process.stdin.once('end', () => void end().then(() => process.exit(0)));
  stopWhenTold(config.drainSeconds, end);
} catch (error) {
  process.stderr.write(`The MCP server could not start: ${(error as Error).message}\n`);
  process.exit(1);
}
