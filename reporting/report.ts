/** A text in both languages of Wales. */
export type Text = { readonly en: string; readonly cy: string };
export type PageLanguage = keyof Text;

/** What a reader may choose; the operation has a variable of the same name. Ready-made ones: parameters/index.ts. */
export type Parameter = {
  /** How its words are read: `area`, `panel` and `staffNetwork` are ids that must exist; `choice` is a value of `options`. */
  readonly kind: 'area' | 'panel' | 'staffNetwork' | 'financialYear' | 'date' | 'boolean' | 'choice' | 'text';
  readonly label: Text;
  readonly hint?: Text;
  /** Taken where the address does not say, of a day `today` too; without one the variable is left out, or must be given where it is `required`. */
  readonly default?: string | boolean;
  readonly required?: boolean;
  /** May be given several times; the variable is a list. */
  readonly list?: boolean;
  /** Of a `choice`: the enum of the API whose values may be chosen, and which of them where it is not all; or just which. */
  readonly enumName?: string;
  readonly options?: readonly string[];
  /** Words for the options, where they are no values of an enum that has some. */
  readonly labels?: Readonly<Record<string, Text>>;
  /** How many values at most may be given for a list. */
  readonly most?: number;
  /** It is no variable: what the operation asks follows from it (the report builder). */
  readonly shapes?: true;
};

/** One number at the head of a page. */
export type KeyFigure = {
  readonly label: Text;
  /** Where it stands in the answer: response keys joined by dots, such as `area.panels.totalCount`. */
  readonly value: string;
  readonly percent?: boolean;
};

/** A picture of a table; the table stands under it, always. */
export type Chart = {
  /** `tiles`: the 14 Areas where they lie, shaded by the value; the column `x` holds Area codes. */
  readonly kind: 'bar' | 'line' | 'stacked' | 'tiles';
  readonly title: Text;
  /** Id of the column along the axis. */
  readonly x: string;
  /** Ids of the columns that are drawn, each a series. */
  readonly y: readonly string[];
  /** Id of a column whose values each make a series of the one column `y`. */
  readonly by?: string;
};

export type Table = {
  /** Stands in addresses (`?table=panels`) and file names: kebab-case. */
  readonly name: string;
  readonly title: Text;
  readonly intro?: Text;
  /**
   * The list whose items are the rows: response keys joined by dots, such as `area.panels.nodes`. Lists on the way are gone
   * through, and the plain fields of their items stand before the row's own. An object is one row.
   */
  readonly rows: string;
  /** Headings of columns whose standard words (words/columns.ts) would not be understood here, by column id. */
  readonly headings?: Readonly<Record<string, Text>>;
  /** Columns that files have and pages leave out, by id. */
  readonly filesOnly?: readonly string[];
  readonly chart?: Chart;
};

/** What a report's folder holds, but for its operation. */
export type ReportDefinition = {
  /** `report`: a page that answers questions. `data`: one table of the graph, also a part of the open-data ZIP. */
  readonly kind: 'report' | 'data';
  readonly title: Text;
  readonly intro: Text;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly figures?: readonly KeyFigure[];
  readonly tables: readonly Table[];
  readonly footnotes?: readonly Text[];
};

/** One named operation with how it is presented. It is plain data, so that a thread can be handed it. */
export type Report = ReportDefinition & {
  /** Its folder in reports/, and its place in addresses. */
  readonly name: string;
  /** The text of operation.graphql. */
  readonly operation: string;
};
