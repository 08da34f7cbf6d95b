import type { Colours } from './portal-chart-colours';
import type { ChartData } from './portal-chart-data';
import type { Option, Pixels } from './portal-chart-option';

const LONGEST_NAME = 26;

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
  const axis = (name: string) => ({
    type: 'value',
    name,
    nameLocation: 'middle',
    nameGap: 28,
    nameTextStyle: { color: colours.text },
    scale: true,
    axisLabel: { color: colours.quiet, formatter: (value: number) => value.toFixed(1) },
    axisLine: { show: true, lineStyle: { color: colours.line } },
    splitLine: { show: false },
  });
  return {
    grid: { left: 28, right: pixels.width < 420 ? 16 : 48, top: 16, bottom: 32, outerBoundsMode: 'same' },
    xAxis: axis(across.name),
    yAxis: axis(upwards.name),
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
          formatter: ({ name }: { name: string }) =>
            name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name,
        },
        labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
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
