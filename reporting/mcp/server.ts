import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js';
import type { Caller } from '../caller.ts';
import type { Site } from '../http/site.ts';
import { version } from '../version.ts';
import { callReport, failed } from './call.ts';
import { toolName, toolOf } from './tools.ts';

const instructions = [
  'What the Crown Prosecution Service of England and Wales has published about its engagement with communities.',
  'Each tool is a report; every fact names the public page it stands on, so quote that page.',
  'Records that were made up take part only with `synthetic: true` (and in `case_reviews`); where `containsSynthetic` is true, say so.',
  'Null is not known, never 0.',
].join(' ');

/** Makes servers of the Model Context Protocol whose tools are exactly the reports, one server for each connection. */
export function mcpServers(site: Site, onFault: (error: Error) => void): (caller: Caller, origin: string) => McpServer {
  const prepared = new Map([...site.reports.values()].map((each) => [toolName(each.report.name), each]));
  const tools: Tool[] = [...prepared.values()].map((each) => toolOf(each, site.schema));
  return (caller, origin) => {
    const mcp = new McpServer(
      { name: 'engagement-graph', title: 'Engagement Graph', version },
      { capabilities: { tools: {} }, instructions },
    );
    // The reports read their own arguments, as they do in addresses: what is wrong is told in the same words.
    mcp.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
    mcp.server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) => {
      const report = prepared.get(name);
      if (report === undefined)
        return failed(`expected one of the tools ${[...prepared.keys()].join(', ')}; got ${name.slice(0, 60)}`);
      return callReport(site, caller, origin, report, given, onFault);
    });
    return mcp;
  };
}
