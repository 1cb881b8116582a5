// Runs in the browser: bundled by bundle.ts, together with everything it imports.
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';

const workers = { json: 'json-worker.js', graphql: 'graphql-worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(`/graphiql/${workers[label] ?? 'editor-worker.js'}`, { type: 'module' }),
};

const examples = await (await fetch('/graphiql/examples.json')).json();
createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql' }),
    ...(examples.length > 0 && { defaultTabs: examples }),
  }),
);
