import type { Colours } from './portal-chart-colours';
import type { ChartData } from './portal-chart-data';
import type { Option, Pixels } from './portal-chart-option';

const SMALLEST = 12;
const LARGEST = 46;
const THINNEST = 1.5;
const THICKEST = 9;
const STEP = 1.5;
const NARROW = 520;
/** What the names take beside the ring. */
const SIDE_NARROW = 80;

/** How high the ring is drawn. */
export const networkHeight = (width: number) => (width < NARROW ? Math.max(240, width - 2 * SIDE_NARROW + 76) : Math.min(560, width * 0.62));

/**
 * The categories on a ring, as large as the first series says, and a line from each to those it is tied to, as thick as the tie
 * is strong. The line starts at the one whose series it is, and bends, so that there and back are two lines.
 */
export function network(data: ChartData, colours: Colours, pixels: Pixels): Option {
  const [sizes, ...ties] = data.series;
  const count = data.categories.length;
  const largest = Math.max(1, ...sizes.points.map((point) => point.value ?? 0));
  const strongest = Math.max(1, ...ties.flatMap((one) => one.points.map((point) => point.value ?? 0)));
  const narrow = pixels.width < NARROW;
  const side = narrow ? SIDE_NARROW : 150;
  const step = Math.min(STEP, (THICKEST - THINNEST) / Math.max(1, strongest - 1));
  const ring = Math.min(pixels.width - 2 * side, networkHeight(pixels.width) - 72);
  const room = Math.max(SMALLEST + 4, Math.min(LARGEST, ((Math.PI * ring) / count) * 0.72));
  return {
    series: [
      {
        type: 'graph',
        layout: 'none',
        left: (pixels.width - ring) / 2,
        width: ring,
        top: 36,
        height: ring,
        roam: false,
        edgeSymbol: ['none', 'arrow'],
        edgeSymbolSize: 7,
        itemStyle: { color: colours.palette[0], borderColor: colours.surface, borderWidth: 2 },
        lineStyle: { color: colours.quiet, opacity: 0.55, curveness: 0.18 },
        emphasis: {
          focus: 'adjacency',
          itemStyle: { borderColor: colours.text },
          lineStyle: { color: colours.text, opacity: 1 },
        },
        blur: { itemStyle: { opacity: 0.25 }, lineStyle: { opacity: 0.08 }, label: { opacity: 0.35 } },
        label: { show: true, color: colours.text, fontSize: narrow ? 11.5 : 12.5, distance: narrow ? 3 : 6 },
        data: data.categories.map((name, at) => {
          const angle = (2 * Math.PI * at) / count - Math.PI / 2;
          const point = sizes.points[at];
          const tied = ties[at].points.some((tie) => tie.value) || ties.some((one) => one.points[at].value);
          return {
            name,
            x: Math.cos(angle),
            y: Math.sin(angle),
            value: point.value,
            cell: [0, at],
            cursor: point.href ? 'pointer' : 'default',
            symbolSize: SMALLEST + (room - SMALLEST) * Math.sqrt((point.value ?? 0) / largest),
            itemStyle: tied ? undefined : { color: colours.surface, borderColor: colours.quiet, borderType: 'dashed' },
            label: { position: besideRing(angle), formatter: `${shortened(name, narrow ? 8 : 22)} ${point.text}` },
          };
        }),
        links: ties.flatMap((one, from) =>
          one.points.flatMap((tie, to) =>
            tie.value
              ? [
                  {
                    source: from,
                    target: to,
                    value: tie.value,
                    cell: [from + 1, to],
                    cursor: tie.href ? 'pointer' : 'default',
                    lineStyle: { width: THINNEST + step * (tie.value - 1) },
                  },
                ]
              : [],
          ),
        ),
      },
    ],
  };
}

/** Outside of the ring, level with the node. */
function besideRing(angle: number): string {
  if (Math.abs(Math.cos(angle)) < 0.2) {
    return Math.sin(angle) < 0 ? 'top' : 'bottom';
  }
  return Math.cos(angle) > 0 ? 'right' : 'left';
}

const shortened = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);

/** How many ties are drawn before this one. */
export function tieIndex(data: ChartData, series: number, category: number): number {
  const before = data.series.slice(1, series).flatMap((one) => one.points);
  return [...before, ...data.series[series].points.slice(0, category)].filter((point) => point.value).length;
}
