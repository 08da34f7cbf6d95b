import { networkHeight } from './portal-chart-network';

/** What the Java side sends; see ChartData there. */
export interface Point {
  value: number | null;
  text: string;
  href: string | null;
  tone: string | null;
}

export interface Series {
  name: string;
  tone: string | null;
  points: Point[];
}

export interface ChartData {
  kind: 'BARS' | 'STACKED_BARS' | 'ROWS' | 'STACKED_ROWS' | 'LINES' | 'DONUT' | 'HEAT_MAP' | 'NETWORK' | 'SHARES' | 'SCATTER';
  categories: string[];
  series: Series[];
  /** Where a scatter is parted, across and upwards; empty for the means. */
  parts: number[];
  /** The day of each category of lines, as in 2009-01-12; empty to space them evenly. */
  days: string[];
}

export const shares = (data: ChartData) => data.kind === 'SHARES';
export const lying = (data: ChartData) => data.kind === 'ROWS' || data.kind === 'STACKED_ROWS' || shares(data);
export const stacked = (data: ChartData) => data.kind === 'STACKED_BARS' || data.kind === 'STACKED_ROWS' || shares(data);

/** Where names beside the bars would leave no room for these. */
export const namesAbove = (data: ChartData, width: number) => shares(data) && width < 520;

/** Upright bars lie down where there is no room for their names. */
export function asFits(data: ChartData, width: number): ChartData {
  const room = width / data.categories.length;
  const longest = Math.max(0, ...data.categories.map((name) => name.length));
  if (room >= Math.min(longest * 7.5, 110)) {
    return data;
  }
  const kinds: Partial<Record<ChartData['kind'], ChartData['kind']>> = { BARS: 'ROWS', STACKED_BARS: 'STACKED_ROWS' };
  return { ...data, kind: kinds[data.kind] ?? data.kind };
}

/** How many lines the legend takes: names in its small type, each with its mark. */
export function legendLines(data: ChartData, width: number): number {
  const wide = data.series.reduce((sum, one) => sum + one.name.length * 6.6 + 44, 0);
  return data.series.length > 1 && !['HEAT_MAP', 'NETWORK'].includes(data.kind) ? Math.max(1, Math.ceil(wide / width)) : 0;
}

/** Height in pixels that shows every category without crowding. */
export function heightOf(data: ChartData, width: number): number {
  const wraps = width < 420 && data.categories.some((name) => name.length > 28);
  const legend = legendLines(data, width) * 24 + 8;
  switch (data.kind) {
    case 'ROWS':
      return legend + 24 + data.categories.length * Math.max(wraps ? 46 : 30, 16 * data.series.length + 12);
    case 'STACKED_ROWS':
      return legend + 24 + data.categories.length * (wraps ? 46 : 32);
    case 'SHARES':
      return legend + 24 + data.categories.length * (namesAbove(data, width) ? 50 : 32);
    case 'HEAT_MAP':
      return 56 + data.series.length * 34;
    case 'NETWORK':
      return networkHeight(width);
    case 'SCATTER':
      return width < 420 ? 340 : 400;
    default:
      return 260;
  }
}
