import { css, html, LitElement } from 'lit';

const LAST_USED = 'portal-last-used';
const EXPIRED_COOKIE = 'portal-expired=1;path=/;max-age=120;samesite=lax';

/**
 * Knows when the session was last used, by any window of this browser, since all of them share one: each request that
 * the portal makes for its person counts, heartbeats do not. Warns, and ends the session when nobody answers.
 */
class PortalIdle extends LitElement {
  static properties = {
    timeout: { type: Number },
    warning: { type: Number },
    heading: {},
    text: {},
    stay: {},
    left: { state: true },
  };

  declare timeout: number;
  declare warning: number;
  declare heading: string;
  declare text: string;
  declare stay: string;
  declare left: number;
  declare $server: { stay(): Promise<void>; end(): Promise<void> };

  private clock?: number;
  private observer?: PerformanceObserver;
  private ended = false;

  static styles = css`
    dialog {
      max-width: min(26rem, calc(100vw - 2rem));
      box-sizing: border-box;
      border: 1px solid var(--vaadin-border-color);
      border-radius: var(--vaadin-radius-l);
      background: var(--vaadin-background-color);
      color: var(--vaadin-text-color);
      padding: var(--vaadin-padding-xl);
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.45);
    }
    h2 {
      margin: 0 0 var(--vaadin-gap-s);
      font-size: var(--aura-font-size-xl);
    }
    p {
      margin: 0 0 var(--vaadin-gap-l);
    }
    .left {
      font-variant-numeric: tabular-nums;
      font-weight: var(--aura-font-weight-semibold);
      white-space: nowrap;
    }
    button {
      font: inherit;
      font-weight: var(--aura-font-weight-semibold);
      min-height: 2.25rem;
      padding: 0 var(--vaadin-padding-l);
      border: 0;
      border-radius: var(--vaadin-radius-m);
      background: var(--aura-accent-color);
      color: var(--aura-accent-contrast-color);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid var(--vaadin-focus-ring-color);
      outline-offset: 2px;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.used();
    this.observer = new PerformanceObserver((list) => {
      if (list.getEntries().some((entry) => entry.name.includes('v-r=uidl'))) {
        this.used();
      }
    });
    this.observer.observe({ type: 'resource' });
    this.clock = window.setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.observer?.disconnect();
    window.clearInterval(this.clock);
  }

  private used() {
    localStorage.setItem(LAST_USED, String(Date.now()));
  }

  private tick() {
    if (this.ended || !(this.timeout > 0)) {
      return;
    }
    const idle = (Date.now() - Number(localStorage.getItem(LAST_USED) ?? Date.now())) / 1000;
    this.left = Math.max(0, Math.round(this.timeout - idle));
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (this.left <= 0) {
      this.end();
    } else if (this.left <= this.warning) {
      if (!dialog.open) {
        dialog.showModal();
      }
    } else if (dialog.open) {
      dialog.close();
    }
  }

  private async keep() {
    this.renderRoot.querySelector('dialog')!.close();
    this.used();
    await this.$server.stay();
  }

  /** The page is asked for again in any case, also when the server does not answer any more. */
  private end() {
    this.ended = true;
    document.cookie = EXPIRED_COOKIE;
    window.setTimeout(() => window.location.reload(), 3000);
    this.$server.end().catch(() => window.location.reload());
  }

  render() {
    const minutes = Math.floor((this.left ?? 0) / 60);
    const seconds = String((this.left ?? 0) % 60).padStart(2, '0');
    return html`
      <dialog aria-labelledby="heading" aria-describedby="text" @cancel=${this.keep}>
        <h2 id="heading">${this.heading}</h2>
        <p id="text">${this.text} <span class="left" role="timer">${minutes}:${seconds}</span></p>
        <button autofocus @click=${this.keep}>${this.stay}</button>
      </dialog>
    `;
  }
}

customElements.define('portal-idle', PortalIdle);
