import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Advice = {
  id: string;
  raised: { label: string };
  bodyName: string;
  panel: { kind: string } | null;
  stage: string;
  point: string;
  status: string;
};
type Strand = {
  recommendations: { nodes: Advice[] };
  publications: { nodes: { title: string; published: { label: string }; source: { url: string } }[] };
};

const word = (value: string) => value.toLowerCase().replaceAll('_', ' ');

export default question({
  variables: { strand: 'DISABILITY' },
  // The kinds of panels are one hop further than the recommendations.
  fetches: { forums: 2, scrutiny: 1, publications: 1 },
  facts: ({ strand: { recommendations, publications } }: { strand: Strand }, { file }) => {
    const advised = file('scrutiny', 'recommendations.csv').filter((row) => /\bdisability\b/.test(row.strand!));
    const kinds = new Map(file('forums', 'panels.csv').map(({ slug, kind }) => [slug, kind]));
    expect(
      recommendations.nodes
        .map((advice) => [
          advice.id,
          advice.raised.label,
          advice.bodyName,
          advice.panel?.kind.toLowerCase(),
          word(advice.stage),
          advice.point,
          word(advice.status),
        ])
        .sort(),
    ).toEqual(
      advised
        .map((row) => [
          row.id,
          row.date || 'no date shown',
          row.body,
          kinds.get(row.panel_slug),
          row.stage,
          row.point,
          row.status,
        ])
        .sort(),
    );

    const stages = (of: (advice: Advice) => boolean) =>
      new Set(recommendations.nodes.filter(of).map(({ stage }) => stage));
    const byInspectors = stages(({ bodyName }) => bodyName === 'Joint inspection');
    const byPanels = stages(({ panel }) => panel !== null);
    expect([...byPanels].filter((stage) => byInspectors.has(stage)).sort()).toEqual([
      'ENGAGEMENT',
      'FLAGGING',
      'JOINT_WORKING',
      'REPORTING',
      'SENTENCING',
      'TRAINING',
    ]);
    const documents = new Map(file('publications', 'publications.csv').map((row) => [row.title, row]));
    expect(publications.nodes.map(({ title, published, source }) => [title, published.label, source.url])).toEqual(
      publications.nodes.map(({ title }) => [
        title,
        documents.get(title)!.published_date,
        documents.get(title)!.source_url,
      ]),
    );
    expect(publications.nodes.map(({ title }) => title)).toEqual([
      'Living in a Different World: Joint Review of Disability Hate Crime',
      'Joint review of disability hate crime follow-up',
      'Joint Inspection of the Handling of Cases Involving Disability Hate Crime',
    ]);
  },
});
