import { inkOn, ramp, type Colours } from './portal-chart-colours';
import { network } from './portal-chart-network';
import { scatter } from './portal-chart-scatter';
import { legendLines, lying, namesAbove, shares, stacked, type ChartData, type Point, type Series } from './portal-chart-data';

/** Patterns beside the colours, so that nobody has to tell states apart by hue. */
const PATTERNS: Record<string, Option> = {
  good: { symbol: 'none' },
  info: { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  warning: { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4 },
  bad: { symbol: 'rect', symbolSize: 0.7, dashArrayX: [3, 4], dashArrayY: [3, 4], rotation: Math.PI / 4 },
  neutral: { symbol: 'circle', symbolSize: 0.5, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [4, 0] },
};

export type Option = Record<string, unknown>;

export interface Pixels {
  width: number;
  still: boolean;
}

/** The picture in ECharts' own words. */
export function optionFor(data: ChartData, colours: Colours, pixels: Pixels): Option {
  const common = {
    animation: !pixels.still,
    animationDuration: 350,
    textStyle: { fontFamily: colours.font, color: colours.text },
    color: colours.palette,
    // The element has a name of its own, a sentence that a person wrote.
    aria: { enabled: true, label: { enabled: false }, decal: { show: false } },
    tooltip: tooltip(data, colours),
  };
  if (data.kind === 'DONUT') {
    return { ...common, ...donut(data, colours, pixels) };
  }
  if (data.kind === 'HEAT_MAP') {
    return { ...common, ...heatMap(data, colours, pixels) };
  }
  if (data.kind === 'NETWORK') {
    return { ...common, ...network(data, colours, pixels) };
  }
  if (data.kind === 'SCATTER') {
    return { ...common, ...scatter(data, colours, pixels) };
  }
  return { ...common, ...axes(data, colours, pixels) };
}

function tooltip(data: ChartData, colours: Colours): Option {
  return {
    trigger: 'item',
    confine: true,
    backgroundColor: colours.surface,
    borderColor: colours.line,
    textStyle: { color: colours.text, fontSize: 13 },
    formatter: (at: { seriesIndex: number; dataIndex: number; data: { cell?: [number, number] } }) => {
      const [series, category] = at.data.cell ?? [at.seriesIndex, at.dataIndex];
      const box = document.createElement('span');
      box.textContent = spoken(data, series, category);
      return box;
    },
  };
}

/** "3.1, at risk: 4" */
export function spoken(data: ChartData, series: number, category: number): string {
  if (data.kind === 'SCATTER') {
    const numbers = data.series.map((one) => `${one.name} ${one.points[category].text}`);
    return `${data.categories[category]}: ${numbers.join(', ')}`;
  }
  const point = data.series[series].points[category];
  if (data.kind === 'NETWORK') {
    const whose = series === 0 ? data.categories[category] : `${data.series[series].name} → ${data.categories[category]}`;
    return `${whose}: ${point.text}`;
  }
  const name = data.series.length > 1 ? `${data.categories[category]}, ${data.series[series].name}` : data.categories[category];
  return `${name}: ${point.text}`;
}

const cursorOf = (point: Point) => (point.href ? 'pointer' : 'default');

function paint(series: Series, point: Point, colours: Colours, alone: boolean): Option {
  const tone = point.tone ?? series.tone;
  if (!tone) {
    return {};
  }
  const decal = alone ? undefined : { ...PATTERNS[tone], color: colours.surface.replace(/[\d.]+\)$/, '0.45)') };
  return { color: colours.tones[tone], decal };
}

function bar(data: ChartData, series: Series, colours: Colours, pixels: Pixels): Option {
  const several = data.series.length > 1;
  const inside = stacked(data);
  return {
    type: 'bar',
    name: series.name,
    stack: inside ? 'all' : undefined,
    barMaxWidth: lying(data) ? 20 : 44,
    barCategoryGap: '32%',
    itemStyle: {
      borderRadius: inside ? 2 : lying(data) ? [0, 4, 4, 0] : [4, 4, 0, 0],
      borderColor: colours.surface,
      borderWidth: inside ? 1 : 0,
      ...(series.tone ? paint(series, series.points[0], colours, !several || shares(data) && series.tone !== 'neutral') : {}),
      ...(shares(data) && !series.tone ? { color: shadeOf(data, series, colours) } : {}),
    },
    label: shares(data)
      ? { show: true, fontSize: 11.5, color: inkOn(shadeOf(data, series, colours)) }
      : inside
      ? { show: false }
      : { show: !several || data.categories.length * data.series.length <= 40, position: lying(data) ? 'right' : 'top', color: colours.text },
    emphasis: { itemStyle: { borderColor: colours.text, borderWidth: 1 } },
    data: series.points.map((point) => ({
      value: point.value,
      cursor: cursorOf(point),
      itemStyle: point.tone ? paint(series, point, colours, false) : undefined,
      label: { formatter: series.tone === 'neutral' ? '' : labelOf(data, point, pixels) },
    })),
  };
}

/** Only where the bar has room for it. */
function labelOf(data: ChartData, point: Point, pixels: Pixels): string {
  if (shares(data)) {
    const across = ((point.value ?? 0) / 100) * (namesAbove(data, pixels.width) ? pixels.width : pixels.width - 300);
    return across >= 32 ? `${Math.round(point.value!)}%` : '';
  }
  return point.value ? point.text : '';
}

/** Its step of the scale; what has a tone is none of its steps. */
function shadeOf(data: ChartData, series: Series, colours: Colours): string {
  const steps = data.series.filter((one) => !one.tone);
  return series.tone ? colours.tones[series.tone] : ramp(colours, steps.length)[steps.indexOf(series)];
}

function line(series: Series, index: number, days: string[], colours: Colours): Option {
  return {
    type: 'line',
    name: series.name,
    symbol: ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'][index % 6],
    symbolSize: 8,
    lineStyle: { width: 2, type: ['solid', 'dashed', 'dotted'][index % 3] },
    itemStyle: series.tone ? { color: colours.tones[series.tone] } : {},
    data: series.points.map((point, at) => ({
      value: days.length ? [days[at], point.value] : point.value,
      cursor: cursorOf(point),
    })),
  };
}

/** Days as far apart as they are. */
function calendar(colours: Colours): Option {
  return {
    type: 'time',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.line } },
    axisLabel: { color: colours.text, fontSize: 12.5, hideOverlap: true, formatter: { year: '{yyyy}', month: '{MMM} {yyyy}', day: '{d} {MMM}' } },
  };
}

/** A name over its bar, from the left edge on. */
const ABOVE_BARS = { inside: true, margin: 0, align: 'left', verticalAlign: 'bottom', padding: [0, 0, 11, 0], overflow: 'truncate' };

function axes(data: ChartData, colours: Colours, pixels: Pixels): Option {
  const across = lying(data);
  const legend = data.series.length > 1;
  const names = {
    type: 'category',
    data: data.categories,
    inverse: across,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.line } },
    axisLabel: {
      color: colours.text,
      interval: across || data.categories.length <= 12 ? 0 : 'auto',
      width: across ? Math.min(shares(data) ? 300 : 220, pixels.width * 0.38) : Math.max(40, pixels.width / data.categories.length - 8),
      overflow: 'break',
      fontSize: 12.5,
      lineHeight: 14,
      ...(namesAbove(data, pixels.width) ? ABOVE_BARS : {}),
      ...(namesAbove(data, pixels.width) ? { width: pixels.width - 16 } : {}),
    },
    ...(namesAbove(data, pixels.width) ? { axisLine: { show: false }, z: 5 } : {}),
  };
  const numbers = {
    type: 'value',
    minInterval: 1,
    max: shares(data) ? 100 : undefined,
    splitNumber: 4,
    interval: shares(data) ? 25 : undefined,
    axisLabel: {
      color: colours.quiet,
      show: legend || data.kind === 'LINES',
      formatter: shares(data) ? '{value}%' : undefined,
    },
    splitLine: { lineStyle: { color: colours.faint } },
  };
  return {
    grid: { left: 4, right: across ? roomForLabels(data) : 8, top: legend ? legendLines(data, pixels.width) * 24 + 16 : across ? 4 : 24, bottom: 4, outerBoundsMode: 'same' },
    legend: legend ? legendOf(colours) : undefined,
    xAxis: across ? numbers : data.days.length ? calendar(colours) : names,
    yAxis: across ? names : numbers,
    series: data.series.map((one, index) => (data.kind === 'LINES' ? line(one, index, data.days, colours) : bar(data, one, colours, pixels))),
  };
}

/** What stands behind the longest bar, in pixels. */
function roomForLabels(data: ChartData): number {
  const longest = Math.max(0, ...data.series.flatMap((one) => one.points.map((point) => point.text.length)));
  return stacked(data) ? 32 : Math.max(32, longest * 7 + 8);
}

function legendOf(colours: Colours): Option {
  return {
    top: 0,
    left: 0,
    icon: 'roundRect',
    itemWidth: 18,
    itemHeight: 12,
    selectedMode: false,
    textStyle: { color: colours.text },
  };
}

function donut(data: ChartData, colours: Colours, pixels: Pixels): Option {
  const [series] = data.series;
  const narrow = pixels.width < 420;
  return {
    series: [
      {
        type: 'pie',
        radius: narrow ? ['34%', '52%'] : ['48%', '76%'],
        minAngle: 4,
        itemStyle: { borderColor: colours.surface, borderWidth: 2, borderRadius: 3 },
        label: { color: colours.text, formatter: narrow ? '{b}\n{c}' : '{b}: {c}', lineHeight: 15 },
        labelLine: { lineStyle: { color: colours.line }, length: 8, length2: narrow ? 4 : 8 },
        data: series.points
          .map((point, index) => ({
            name: data.categories[index],
            value: point.value,
            cell: [0, index],
            cursor: cursorOf(point),
            itemStyle: paint(series, point, colours, false),
          }))
          .filter((slice) => slice.value),
      },
    ],
  };
}

function heatMap(data: ChartData, colours: Colours, pixels: Pixels): Option {
  const cells = data.series.flatMap((series, row) =>
    series.points.map((point, column) => ({
      value: [column, row, point.value ?? 0],
      cell: [row, column],
      cursor: cursorOf(point),
      label: { formatter: point.value ? point.text : '' },
    })),
  );
  const largest = Math.max(1, ...cells.map((cell) => cell.value[2]));
  const label = { color: colours.text, interval: 0 };
  // Names beside each other would run into one another where columns are narrow.
  const tight = pixels.width / data.categories.length < 70;
  return {
    grid: { left: 4, right: 8, top: 4, bottom: 4, outerBoundsMode: 'same' },
    xAxis: { type: 'category', data: data.categories, axisLabel: { ...label, rotate: tight ? 60 : 0 }, axisLine: { show: false }, axisTick: { show: false } },
    yAxis: {
      type: 'category',
      data: data.series.map((series) => series.name),
      inverse: true,
      axisLabel: { ...label, width: 180, overflow: 'truncate' },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    // Never so strong that the number on it could not be read.
    visualMap: { show: false, min: 0, max: largest, inRange: { color: [colours.surface, colours.faint, colours.heat] } },
    series: [
      {
        type: 'heatmap',
        data: cells,
        label: { show: true, color: colours.text },
        itemStyle: { borderColor: colours.surface, borderWidth: 2, borderRadius: 4 },
        emphasis: { itemStyle: { borderColor: colours.text, borderWidth: 1 } },
      },
    ],
  };
}
