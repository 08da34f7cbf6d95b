import { BarChart, GraphChart, HeatmapChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what the portal draws: the whole library is four times as large.
use([
  BarChart,
  LineChart,
  PieChart,
  HeatmapChart,
  ScatterChart,
  GraphChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  AriaComponent,
  VisualMapComponent,
  MarkLineComponent,
  LabelLayout,
  SVGRenderer,
]);

export { init };
