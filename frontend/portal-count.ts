import { LitElement, html } from 'lit';

/** Read out from here on, so that typing is not talked over before it matters. */
const NEAR = 20;

/** How many characters the field before it may still take; counted as one types. */
class PortalCount extends LitElement {
  static properties = {
    most: { type: Number },
    left: {},
    over: {},
    length: { state: true },
  };

  declare most: number;
  declare left: string;
  declare over: string;
  declare length: number;

  private field?: HTMLElement & { value: string };

  /** Styled with the rest of the page. */
  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.length = 0;
    this.field = this.previousElementSibling as HTMLElement & { value: string };
    this.field?.addEventListener('input', this.count);
    this.field?.addEventListener('value-changed', this.count);
    this.count();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.field?.removeEventListener('input', this.count);
    this.field?.removeEventListener('value-changed', this.count);
  }

  private readonly count = (event?: Event) => {
    const typed = event?.target as HTMLInputElement | undefined;
    this.length = (typed?.value ?? this.field?.value ?? '').trim().length;
  };

  render() {
    const rest = this.most - this.length;
    this.classList.toggle('over', rest < 0);
    const words = (rest < 0 ? this.over : this.left)?.replace('#', String(Math.abs(rest)));
    return html`<span>${words}</span><span class="for-screen-readers" aria-live="polite">${rest < NEAR ? words : ''}</span>`;
  }
}

customElements.define('portal-count', PortalCount);
