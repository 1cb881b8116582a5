import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { govukFolder } from './assets.ts';

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([join(import.meta.dirname, 'templates'), govukFolder]),
  { autoescape: true, throwOnUndefined: false, trimBlocks: true, lstripBlocks: true },
);

const load = (name: string) => environment.getTemplate(name, true);
const templates = { report: load('report.njk'), catalogue: load('catalogue.njk'), problem: load('problem.njk') };

/** The page that a template makes of a view. Templates are compiled once. */
export const fill = (name: keyof typeof templates, view: object): string => templates[name].render(view);
