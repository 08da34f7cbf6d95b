import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

type Choice = { code: string; words: string };
type Words = Record<
  'yours' | 'empty' | 'rest' | 'add' | 'up' | 'down' | 'out' | 'drag' | 'moved' | 'added' | 'gone' | 'choose' | 'addChosen',
  string
>;

/**
 * Choices to put in order: added and moved by buttons, or dragged. Every step is said to those who do not see it, and the
 * cursor stays with what was moved.
 */
class PortalRanking extends LitElement {
  static properties = {
    choices: { attribute: false },
    words: { attribute: false },
    most: { type: Number },
    long: { type: Boolean },
    ranked: {},
    said: { state: true },
    dragged: { state: true },
  };

  declare choices: Choice[];
  declare words: Words;
  declare most: number;
  declare long: boolean;
  declare ranked: string;
  declare said: string;
  declare dragged: string;

  protected createRenderRoot() {
    return this;
  }

  private get order(): string[] {
    return this.ranked ? this.ranked.split('\n') : [];
  }

  private wordsOf(code: string): string {
    return this.choices.find((choice) => choice.code === code)?.words ?? code;
  }

  private fill(pattern: string, code: string): string {
    const place = this.order.indexOf(code) + 1;
    return pattern
      .replace('#choice', this.wordsOf(code))
      .replace('#place', String(place))
      .replace('#places', String(this.order.length));
  }

  private set(order: string[]) {
    this.ranked = order.join('\n');
    this.dispatchEvent(new CustomEvent('ranked-changed'));
  }

  private add(code: string) {
    if (!code || this.order.length >= this.most) {
      return;
    }
    this.set([...this.order, code]);
    this.said = this.fill(this.words.added, code);
    this.focusOn(this.order.length < this.most ? '.ranking-rest button, .ranking-rest select' : `[data-code="${CSS.escape(code)}"] button:not(:disabled)`);
  }

  /** By a button of its own: going through a closed list with the arrow keys chooses everything on the way. */
  private readonly addChosen = () => {
    const list = this.querySelector<HTMLSelectElement>('.ranking-rest select')!;
    const code = list.value;
    list.value = '';
    this.add(code);
  };

  private take(code: string) {
    this.set(this.order.filter((other) => other !== code));
    this.said = this.fill(this.words.gone, code);
    this.focusOn('.ranking-list button:not(:disabled), .ranking-rest button, .ranking-rest select');
  }

  private move(code: string, by: number) {
    const order = this.order;
    const from = order.indexOf(code);
    const to = from + by;
    if (to < 0 || to >= order.length) {
      return;
    }
    order.splice(from, 1);
    order.splice(to, 0, code);
    this.set(order);
    this.said = this.fill(this.words.moved, code);
    const item = `[data-code="${CSS.escape(code)}"]`;
    this.focusOn(`${item} [data-by="${by}"]:not(:disabled), ${item} [data-by]:not(:disabled)`);
  }

  /** What was pressed may be gone, or have moved, which lets go of the cursor. */
  private async focusOn(selector: string) {
    await this.updateComplete;
    const first = selector.split(', ').map((one) => this.querySelector<HTMLElement>(one));
    first.find((element) => element)?.focus();
  }

  private keys(event: KeyboardEvent, code: string) {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      this.move(code, event.key === 'ArrowUp' ? -1 : 1);
    }
  }

  private grab(event: PointerEvent, code: string) {
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.dragged = code;
  }

  private drag(event: PointerEvent) {
    if (!this.dragged) {
      return;
    }
    const items = [...this.querySelectorAll<HTMLElement>('.ranking-list > li')];
    const at = items.findIndex((item) => {
      const box = item.getBoundingClientRect();
      return event.clientY >= box.top && event.clientY < box.bottom;
    });
    const order = this.order;
    const from = order.indexOf(this.dragged);
    if (at >= 0 && at !== from) {
      order.splice(from, 1);
      order.splice(at, 0, this.dragged);
      this.ranked = order.join('\n');
    }
  }

  private drop() {
    if (this.dragged) {
      this.said = this.fill(this.words.moved, this.dragged);
      this.dragged = '';
      this.dispatchEvent(new CustomEvent('ranked-changed'));
    }
  }

  render() {
    if (!this.choices || !this.words) {
      return nothing;
    }
    const order = this.order;
    const rest = this.choices.filter((choice) => !order.includes(choice.code));
    return html`
      <p class="ranking-heading" id="${this.id}-yours">${this.words.yours}</p>
      ${order.length === 0 ? html`<p class="ranking-empty">${this.words.empty}</p>` : nothing}
      <ol class="ranking-list" aria-labelledby="${this.id}-yours">
        ${repeat(order, (code) => code, (code, index) => this.item(code, index, order.length))}
      </ol>
      ${rest.length > 0 && order.length < this.most ? this.rest(rest) : nothing}
      <span class="for-screen-readers" aria-live="polite">${this.said}</span>
    `;
  }

  private item(code: string, index: number, places: number) {
    const label = (pattern: string) => pattern.replace('#choice', this.wordsOf(code));
    return html`<li data-code=${code} class=${code === this.dragged ? 'dragged' : ''}>
      <span
        class="ranking-handle"
        aria-hidden="true"
        title=${this.words.drag}
        @pointerdown=${(event: PointerEvent) => this.grab(event, code)}
        @pointermove=${this.drag}
        @pointerup=${this.drop}
        @pointercancel=${this.drop}
        >⠿</span
      >
      <span class="ranking-place">${index + 1}</span>
      <span class="ranking-words">${this.wordsOf(code)}</span>
      <span class="ranking-buttons" @keydown=${(event: KeyboardEvent) => this.keys(event, code)}>
        <button type="button" data-by="-1" ?disabled=${index === 0} aria-label=${label(this.words.up)} @click=${() => this.move(code, -1)}>↑</button>
        <button type="button" data-by="1" ?disabled=${index === places - 1} aria-label=${label(this.words.down)} @click=${() => this.move(code, 1)}>↓</button>
        <button type="button" aria-label=${label(this.words.out)} @click=${() => this.take(code)}>✕</button>
      </span>
    </li>`;
  }

  private rest(rest: Choice[]) {
    if (this.long) {
      return html`<div class="ranking-rest">
        <select class="list-to-open" aria-label=${this.words.rest}>
          <option value="">${this.words.choose}</option>
          ${rest.map((choice) => html`<option value=${choice.code}>${choice.words}</option>`)}
        </select>
        <button type="button" @click=${this.addChosen}>${this.words.addChosen}</button>
      </div>`;
    }
    return html`<p class="ranking-heading" id="${this.id}-rest">${this.words.rest}</p>
      <ul class="ranking-rest" aria-labelledby="${this.id}-rest">
        ${repeat(
          rest,
          (choice) => choice.code,
          (choice) =>
            html`<li>
              <button type="button" aria-label=${this.words.add.replace('#choice', choice.words)} @click=${() => this.add(choice.code)}>
                <span aria-hidden="true">+</span> ${choice.words}
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

customElements.define('portal-ranking', PortalRanking);
