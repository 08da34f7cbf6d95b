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
  kind: 'BARS' | 'STACKED_BARS' | 'ROWS' | 'STACKED_ROWS' | 'LINES' | 'DONUT' | 'HEAT_MAP';
  categories: string[];
  series: Series[];
}

export const lying = (data: ChartData) => data.kind === 'ROWS' || data.kind === 'STACKED_ROWS';
export const stacked = (data: ChartData) => data.kind === 'STACKED_BARS' || data.kind === 'STACKED_ROWS';

/** Height in pixels that shows every category without crowding. */
export function heightOf(data: ChartData): number {
  const legend = data.series.length > 1 && data.kind !== 'HEAT_MAP' ? 32 : 0;
  switch (data.kind) {
    case 'ROWS':
      return legend + 24 + data.categories.length * Math.max(30, 16 * data.series.length + 12);
    case 'STACKED_ROWS':
      return legend + 24 + data.categories.length * 32;
    case 'HEAT_MAP':
      return 56 + data.series.length * 34;
    default:
      return 260;
  }
}
