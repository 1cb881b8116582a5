import { expect } from 'vitest';
import { question } from '../support/question.ts';

type Document = { id: string; title: string; kind: string; documentUrl: string };
type Panel = {
  withNote: { nodes: { date: { label: string }; theme: string; publications: Document[] }[] };
  withoutNote: { nodes: { date: { label: string } }[] };
};

export default question({
  variables: { panel: 'se-lsip' },
  fetches: { forums: 1, publications: 1 },
  facts: ({ panel }: { panel: Panel }, { file }) => {
    const meetings = file('forums', 'meetings.csv').filter(({ panel_slug }) => panel_slug === 'se-lsip');
    const unseen = meetings.filter(({ lessons_actions }) => /notes not seen/.test(lessons_actions!));
    expect(panel.withoutNote.nodes.map(({ date }) => date.label)).toEqual(unseen.map(({ date }) => date));
    const notes = new Map(file('publications', 'publications.csv').map((row) => [row.source_url, row]));
    expect(panel.withNote.nodes.map(({ date, theme, publications }) => [date.label, theme, publications])).toEqual(
      meetings
        .filter((meeting) => !unseen.includes(meeting))
        .map(({ date, theme, source_url }) => {
          const note = notes.get(source_url)!;
          return [
            date,
            theme,
            [{ id: note.slug, title: note.title, kind: note.type!.toUpperCase(), documentUrl: note.document_url }],
          ];
        }),
    );
    expect(panel.withNote.nodes.map(({ date, publications }) => [date.label, publications[0]!.title])).toEqual([
      ['2015-10', 'Update from Local Scrutiny Involvement Panel October 2015 (South East)'],
      ['2016-01', 'Update from Local Scrutiny Involvement Panel January 2016 (South East)'],
      ['2016-08', 'Update from Local Scrutiny Involvement Panel August 2016 (South East)'],
      ['2017-04', 'Update from Local Scrutiny Involvement Panel April 2017 (South East)'],
    ]);
  },
});
