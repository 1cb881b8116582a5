import type { Parameter, Text } from '../report.ts';

type Options = Partial<Pick<Parameter, 'label' | 'hint' | 'default' | 'required' | 'list'>>;

/** A CPS Area, by code; those of before 2011 too. */
export const area = (options: Options = {}): Parameter => ({
  kind: 'area',
  label: { en: 'Area', cy: 'Ardal' },
  ...options,
});

export const panel = (options: Options = {}): Parameter => ({
  kind: 'panel',
  label: { en: 'Panel or forum', cy: 'Panel neu fforwm' },
  ...options,
});

export const staffNetwork = (options: Options = {}): Parameter => ({
  kind: 'staffNetwork',
  label: { en: 'Staff network', cy: 'Rhwydwaith staff' },
  ...options,
});

/** April to March, as `2016-17`. */
export const financialYear = (options: Options = {}): Parameter => ({
  kind: 'financialYear',
  label: { en: 'Financial year', cy: 'Blwyddyn ariannol' },
  ...options,
});

/** A day as `2016-04-01`. */
export const date = (label: Text, options: Options = {}): Parameter => ({ kind: 'date', label, ...options });

/** One of the values of an enum of the API; `only` some of them. */
export const choice = (
  enumName: string,
  label: Text,
  { only, ...options }: Options & { only?: readonly string[] } = {},
): Parameter => ({ kind: 'choice', enumName, label, ...(only === undefined ? {} : { options: only }), ...options });

export const strand = (options: Options & { only?: readonly string[] } = {}): Parameter =>
  choice('StrandCode', { en: 'Strand', cy: 'Math o drosedd' }, options);

/** Words to look for. */
export const text = (label: Text, options: Options = {}): Parameter => ({ kind: 'text', label, ...options });

const yesOrNo = (label: Text, options: Options = {}): Parameter => ({
  kind: 'boolean',
  label,
  default: false,
  ...options,
});

/** Whether rows made by a generator take part; the operation's variable is `$synthetic`. */
export const synthetic = (): Parameter =>
  yesOrNo(
    { en: 'Include made-up records', cy: 'Cynnwys cofnodion ffug' },
    {
      hint: {
        en: 'Case reviews and most meetings are on no public page. A generator makes believable ones, which are always marked.',
        cy: 'Nid oes adolygiadau achos na’r rhan fwyaf o gyfarfodydd ar unrhyw dudalen gyhoeddus. Gwneir rhai credadwy gan raglen, a chânt eu nodi bob amser.',
      },
    },
  );

/** Whether an Area also covers those it was made from; the operation's variable is `$predecessors`. */
export const predecessors = (): Parameter =>
  yesOrNo(
    { en: 'Include the Areas it was made from', cy: 'Cynnwys yr Ardaloedd y’i gwnaed ohonynt' },
    { default: true },
  );
