import type { Colours } from './portal-chart-colours';
import type { ChartData } from './portal-chart-data';
import type { Option, Pixels } from './portal-chart-option';

/** In pixels: narrow, so that names of neighbours fit beside each other in two lines. */
const NAME_WIDTH = 96;

/** Dots by two numbers each, and lines that part them, so that one sees which lie above and below. */
export function scatter(data: ChartData, colours: Colours, pixels: Pixels): Option {
  const [across, upwards] = data.series;
  const dots = data.categories
    .map((name, category) => ({
      name,
      value: [across.points[category].value, upwards.points[category].value],
      cell: [1, category] as [number, number],
    }))
    .filter((dot) => dot.value[0] !== null && dot.value[1] !== null);
  const mean = (at: number) => dots.reduce((sum, dot) => sum + dot.value[at]!, 0) / Math.max(1, dots.length);
  // Counts begin at nought and have no halves; other numbers, such as means of a scale, spread over the room there is.
  const counts = (at: number) => dots.every((dot) => Number.isInteger(dot.value[at]));
  const ends = (at: number) =>
    counts(at)
      ? { min: 0, max: Math.max(3, ...dots.map((dot) => dot.value[at]! + 1)), minInterval: 1 }
      : { scale: true };
  const axis = (name: string, at: number) => ({
    type: 'value',
    name,
    nameLocation: 'middle',
    nameGap: 28,
    nameTextStyle: { color: colours.text },
    ...ends(at),
    axisLabel: {
      color: colours.quiet,
      formatter: (value: number) => (Number.isInteger(value) ? `${value}` : value.toFixed(1)),
    },
    axisLine: { show: true, lineStyle: { color: colours.line } },
    splitLine: { show: false },
  });
  return {
    grid: { left: 28, right: pixels.width < 420 ? 16 : 48, top: 16, bottom: 32, outerBoundsMode: 'same' },
    xAxis: axis(across.name, 0),
    yAxis: axis(upwards.name, 1),
    series: [
      {
        type: 'scatter',
        symbolSize: 12,
        data: dots,
        itemStyle: { borderColor: colours.surface, borderWidth: 1 },
        label: {
          show: true,
          position: 'top',
          color: colours.text,
          fontSize: 12,
          width: NAME_WIDTH,
          overflow: 'break',
          lineHeight: 14,
          formatter: ({ name }: { name: string }) => name,
        },
        labelLayout: ({ labelRect }: { labelRect: { x: number; width: number } }) => ({
          hideOverlap: true,
          moveOverlap: 'shiftY',
          dx: Math.max(4 - labelRect.x, 0) + Math.min(pixels.width - 4 - labelRect.x - labelRect.width, 0),
        }),
        emphasis: { itemStyle: { borderColor: colours.text } },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: colours.quiet, type: 'dashed' },
          data: [{ xAxis: data.parts[0] ?? mean(0) }, { yAxis: data.parts[1] ?? mean(1) }],
        },
      },
    ],
  };
}
