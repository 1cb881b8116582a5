import {
  by,
  forums,
  label,
  prepare,
  publications,
  scrutiny,
  strandNames,
  type Question,
  type Row,
} from './databases.ts';

export function didOurNoteGetPublished(): Question {
  const panel = prepare(forums, 'SELECT name FROM panel WHERE id = ?');
  const meetings = prepare(
    forums,
    `SELECT date_label, theme, source_url, has_note FROM meeting WHERE panel_id = ? AND synthetic = 0
      ORDER BY date_earliest IS NULL, date_earliest, id`,
  );
  // Of a page that lists a panel's documents only the page itself is a meeting's.
  const documents =
    publications.prepare(`SELECT document_url AS page, 0 AS place, id, title, kind, document_url FROM publication
      WHERE synthetic = 0 AND document_url IN (SELECT value FROM json_each(?1))
    UNION ALL SELECT source_url, 1, id, title, kind, document_url FROM publication
      WHERE synthetic = 0 AND source_url IN (SELECT value FROM json_each(?1)) AND (document_url IS NULL OR document_url <> source_url)
      AND NOT EXISTS (SELECT 1 FROM panel_reference WHERE listing_url = source_url)
    ORDER BY place, id`);
  return ({ panel: id }) => {
    const all = meetings(id!);
    const noted = all.filter(({ has_note }) => has_note === 1);
    const of = by('page', documents.all(JSON.stringify(noted.map(({ source_url }) => source_url))) as Row[]);
    return {
      panel: {
        name: panel(id!)[0]!.name,
        withNote: {
          nodes: noted.map(({ date_label, theme, source_url }) => ({
            date: label(date_label),
            theme,
            publications: of(source_url).map(({ id, title, kind, document_url }) => ({
              id,
              title,
              kind,
              documentUrl: document_url,
            })),
          })),
        },
        withoutNote: {
          nodes: all.filter(({ has_note }) => has_note === 0).map(({ date_label }) => ({ date: label(date_label) })),
        },
      },
    };
  };
}

export function inspectorsAndPanels(): Question {
  const advised = prepare(
    scrutiny,
    // Few rows are published and most are of a strand, so the published come first.
    `SELECT r.id, raised_label, body_name, panel_id, stage, point, status FROM recommendation r
      CROSS JOIN recommendation_strand s ON s.recommendation_id = r.id
      WHERE s.strand_code = ? AND synthetic = 0 ORDER BY raised_earliest IS NULL, raised_earliest, r.id LIMIT 100`,
  );
  const panels = forums.prepare('SELECT id, kind FROM panel WHERE id IN (SELECT value FROM json_each(?))');
  const reports = prepare(
    publications,
    `SELECT title, published_label, source_url FROM publication p JOIN publication_strand s ON s.publication_id = p.id
      WHERE s.strand_code = ? AND kind = 'INSPECTION_REPORT' AND synthetic = 0
      ORDER BY published_earliest IS NULL, published_earliest, id LIMIT 25`,
  );
  return ({ strand }) => {
    const points = advised(strand!);
    const asked = [...new Set(points.flatMap(({ panel_id }) => panel_id ?? []))];
    const kinds = new Map((panels.all(JSON.stringify(asked)) as Row[]).map(({ id, kind }) => [id, { kind }]));
    return {
      strand: {
        name: strandNames.get(strand),
        recommendations: {
          nodes: points.map(({ id, raised_label, body_name, panel_id, stage, point, status }) => ({
            id,
            raised: label(raised_label),
            bodyName: body_name,
            panel: panel_id == null ? null : kinds.get(panel_id),
            stage,
            point,
            status,
          })),
        },
        publications: {
          nodes: reports(strand!).map(({ title, published_label, source_url }) => ({
            title,
            published: label(published_label),
            source: { url: source_url },
          })),
        },
      },
    };
  };
}

export function panelsThatEnded(): Question {
  const statuses = ['SUPERSEDED', 'DISSOLVED', 'CLOSED'];
  const panels = prepare(
    forums,
    `SELECT id, name, status, status_as_of_label FROM panel
      WHERE synthetic = 0 AND level = 'LOCAL' AND status IN (${statuses.map(() => '?').join()}) ORDER BY id LIMIT 100`,
  );
  const areas = forums.prepare(`SELECT l.panel_id, a.id, a.kind FROM panel_area l JOIN area a ON a.id = l.area_code
    WHERE l.panel_id IN (SELECT value FROM json_each(?)) ORDER BY a.id`);
  const successors = prepare(
    forums,
    `SELECT l.predecessor_code, a.id AS code, a.name FROM area_link l JOIN area a ON a.id = l.successor_code ORDER BY a.id`,
  );
  const advised = scrutiny.prepare(`SELECT panel_id, COUNT(*) AS total FROM recommendation
    WHERE synthetic = 0 AND panel_id IN (SELECT value FROM json_each(?)) GROUP BY panel_id`);
  const documents = publications.prepare(`SELECT panel.id AS panel_id, p.title FROM panel_reference panel
    JOIN publication p ON p.document_url = panel.listing_url OR p.source_url = panel.listing_url
    WHERE p.synthetic = 0 AND panel.id IN (SELECT value FROM json_each(?)) ORDER BY p.id`);
  return () => {
    const ended = panels(...statuses);
    const ids = JSON.stringify(ended.map(({ id }) => id));
    const areasOf = by('panel_id', areas.all(ids) as Row[]);
    const after = by('predecessor_code', successors());
    const advice = new Map((advised.all(ids) as Row[]).map(({ panel_id, total }) => [panel_id, total]));
    const published = by('panel_id', documents.all(ids) as Row[]);
    return {
      panels: {
        nodes: ended.map(({ id, name, status, status_as_of_label }) => ({
          id,
          name,
          status,
          statusAsOf: label(status_as_of_label),
          areas: areasOf(id).map((area) => ({
            code: area.id,
            isCurrent: !(area.kind as string).startsWith('FORMER_'),
            successors: after(area.id).map(({ code, name }) => ({ code, name })),
          })),
          recommendations: { totalCount: advice.get(id!) ?? 0 },
          publications: { totalCount: published(id).length, nodes: published(id).map(({ title }) => ({ title })) },
        })),
      },
    };
  };
}
