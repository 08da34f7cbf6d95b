/** The theme's colours as ECharts can read them, which knows neither variables nor light-dark(). */
export interface Colours {
  text: string;
  quiet: string;
  line: string;
  surface: string;
  faint: string;
  heat: string;
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
