import type { ECharts } from 'echarts/core';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { coloursAt } from './portal-chart-colours';
import { asFits, heightOf, type ChartData } from './portal-chart-data';
import { tieIndex } from './portal-chart-network';
import { optionFor, spoken } from './portal-chart-option';

/**
 * A chart of the portal's numbers. The picture is one image with a sentence for its name; beside it one link moves over
 * the points with the arrow keys and leads to the list behind the point it is on.
 */
class PortalChart extends LitElement {
  static properties = {
    data: { attribute: false },
    reading: {},
    hint: {},
    at: { state: true },
  };

  declare data: ChartData;
  declare reading: string;
  declare hint: string;
  declare at: number;

  private chart?: ECharts;
  private readonly sizes = new ResizeObserver(() => this.draw());
  private readonly looks = new MutationObserver(() => this.draw());
  private readonly dark = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly still = window.matchMedia('(prefers-reduced-motion: reduce)');
  private readonly redraw = () => this.draw();

  static styles = css`
    :host {
      display: block;
      position: relative;
    }
    a {
      position: absolute;
      inset: 0;
      border-radius: var(--vaadin-radius-m);
      opacity: 0;
      pointer-events: none;
      overflow: hidden;
      color: transparent;
    }
    a:focus-visible {
      opacity: 1;
      outline: 2px solid var(--vaadin-focus-ring-color);
    }
    .said {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  constructor() {
    super();
    this.at = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.looks.observe(document.documentElement, { attributeFilter: ['style', 'theme', 'class'] });
    this.dark.addEventListener('change', this.redraw);
    if (this.hasUpdated) {
      void this.start();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.looks.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    this.chart?.dispose();
    this.chart = undefined;
  }

  firstUpdated() {
    void this.start();
  }

  updated(changed: PropertyValues) {
    if (changed.has('data')) {
      this.at = 0;
      this.draw();
    }
  }

  private get stage(): HTMLElement {
    return this.renderRoot.querySelector('#stage')!;
  }

  /** The engine comes only with the first chart that is shown. */
  private async start() {
    const { init } = await import('./portal-chart-engine');
    if (!this.isConnected || this.chart) {
      return;
    }
    this.chart = init(this.stage, undefined, { renderer: 'svg' });
    this.chart.on('click', (event) => {
      const [series, category] = (event.data as { cell?: [number, number] }).cell ?? [event.seriesIndex!, event.dataIndex];
      this.follow(this.data.series[series].points[category].href);
    });
    this.sizes.observe(this);
  }

  private draw() {
    if (!this.chart || !this.data || this.clientWidth === 0) {
      return;
    }
    const data = asFits(this.data, this.clientWidth);
    const pixels = { width: this.clientWidth, still: this.still.matches };
    this.chart.resize({ height: heightOf(data, pixels.width) });
    this.chart.setOption(optionFor(data, coloursAt(this), pixels), true);
  }

  /** Every point that leads somewhere, in reading order. */
  private get stops(): [number, number][] {
    return (this.data?.series ?? []).flatMap((series, row) =>
      series.points.flatMap((point, column) => (point.href && point.value ? [[row, column] as [number, number]] : [])),
    );
  }

  private key(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    const count = this.stops.length;
    if (step) {
      event.preventDefault();
      this.at = (this.at + step + count) % count;
      this.mark();
    }
  }

  private mark() {
    const stop = this.stops[this.at];
    if (this.chart && stop) {
      this.chart.dispatchAction({ type: 'downplay' });
      const at = this.inChart(stop);
      this.chart.dispatchAction({ type: 'highlight', ...at });
      this.chart.dispatchAction({ type: 'showTip', ...at });
    }
  }

  private inChart([series, category]: [number, number]) {
    if (this.data.kind === 'NETWORK') {
      return series === 0
        ? { seriesIndex: 0, dataIndex: category, dataType: 'node' }
        : { seriesIndex: 0, dataIndex: tieIndex(this.data, series, category), dataType: 'edge' };
    }
    if (this.data.kind === 'HEAT_MAP') {
      return { seriesIndex: 0, dataIndex: series * this.data.categories.length + category };
    }
    if (this.data.kind === 'DONUT') {
      // Slices of nothing are not drawn.
      const before = this.data.series[0].points.slice(0, category).filter((point) => point.value).length;
      return { seriesIndex: 0, dataIndex: before };
    }
    return { seriesIndex: series, dataIndex: category };
  }

  private unmark() {
    this.chart?.dispatchAction({ type: 'downplay' });
    this.chart?.dispatchAction({ type: 'hideTip' });
  }

  /** By a click on a real link, so that the router takes it as it takes every other. */
  private follow(href: string | null) {
    if (href) {
      const link = document.createElement('a');
      link.href = href;
      link.hidden = true;
      document.body.append(link);
      link.click();
      link.remove();
    }
  }

  private open(event: Event) {
    event.preventDefault();
    event.stopPropagation();
    const stop = this.stops[this.at];
    this.follow(stop ? this.data.series[stop[0]].points[stop[1]].href : null);
  }

  render() {
    const stop = this.stops[this.at];
    const words = stop ? spoken(this.data, ...stop) : '';
    return html`
      <div id="stage" role="img" aria-label=${this.reading ?? ''}></div>
      ${stop
        ? html`<a
              href=${this.data.series[stop[0]].points[stop[1]].href!}
              aria-label="${words}. ${this.hint ?? ''}"
              @keydown=${this.key}
              @focus=${this.mark}
              @blur=${this.unmark}
              @click=${this.open}
            ></a
            ><span class="said" aria-live="polite">${this.shadowRoot?.activeElement ? words : ''}</span>`
        : ''}
    `;
  }
}

customElements.define('portal-chart', PortalChart);
