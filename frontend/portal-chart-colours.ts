/** The theme's colours as ECharts can read them, which knows neither variables nor light-dark(). */
export interface Colours {
  text: string;
  quiet: string;
  line: string;
  surface: string;
  faint: string;
  heat: string;
  low: string;
  high: string;
  font: string;
  palette: string[];
  tones: Record<string, string>;
}

const TONES = ['neutral', 'info', 'good', 'warning', 'bad'];
const PALETTE_SIZE = 6;

export function coloursAt(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Within the shadow root: a child that no slot takes has no style at all.
  element.shadowRoot!.append(probe);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return asRgb(getComputedStyle(probe).color, context);
  };
  const colours: Colours = {
    text: read('--vaadin-text-color'),
    quiet: read('--vaadin-text-color-secondary'),
    line: read('--vaadin-border-color'),
    surface: read('--portal-card-background'),
    faint: read('--portal-chart-faint'),
    heat: read('--portal-chart-heat'),
    low: read('--portal-chart-low'),
    high: read('--portal-chart-high'),
    font: getComputedStyle(element).fontFamily,
    palette: Array.from({ length: PALETTE_SIZE }, (_, index) => read(`--portal-chart-${index + 1}`)),
    tones: Object.fromEntries(TONES.map((tone) => [tone, read(`--portal-chart-${tone}`)])),
  };
  probe.remove();
  return colours;
}

function asRgb(colour: string, context: CanvasRenderingContext2D): string {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
}

type Rgb = [number, number, number];

const channels = (colour: string) => colour.match(/[\d.]+/g)!.slice(0, 3).map(Number) as Rgb;

/** As many shades as a scale has steps, from its low end to its high one. */
export function ramp(colours: Colours, steps: number): string[] {
  const [low, high] = [channels(colours.low), channels(colours.high)];
  return Array.from({ length: steps }, (_, step) => {
    const share = steps === 1 ? 1 : step / (steps - 1);
    return `rgb(${low.map((from, at) => Math.round(from + (high[at] - from) * share)).join(',')})`;
  });
}

/** Black or white, whichever is read better on this colour. */
export function inkOn(colour: string): string {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '#000' : '#fff';
}
