import { LitElement, html } from 'lit';

type Words = Record<'saved' | 'saving' | 'failed' | 'lost', string>;

const SHOW_SAVING_AFTER = 400;
const RETRY_AFTER = 4000;
const SIGNS = { saved: '✓', saving: '…', failed: '!', lost: '!', '': '' };

/**
 * Whether what was entered is saved. Only the browser knows that the portal is away: it says so, and asks before somebody
 * leaves with something entered meanwhile. What was entered waits in Vaadin's queue and is sent when the portal is back.
 */
class PortalSaved extends LitElement {
  static properties = {
    state: {},
    words: { attribute: false },
    connection: { state: true },
  };

  declare state: '' | 'saved' | 'failed';
  declare words: Words;
  declare connection: '' | 'saving' | 'lost';

  private entered = false;
  private timer = 0;

  protected createRenderRoot() {
    return this;
  }

  private get store() {
    return (window as any).Vaadin?.connectionState;
  }

  connectedCallback() {
    super.connectedCallback();
    this.connection = '';
    this.store?.addStateChangeListener(this.changed);
    window.addEventListener('beforeunload', this.leaving);
    window.addEventListener('input', this.input, true);
    window.addEventListener('change', this.input, true);
    window.addEventListener('ranked-changed', this.input, true);
    this.changed();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.store?.removeStateChangeListener(this.changed);
    window.removeEventListener('beforeunload', this.leaving);
    window.removeEventListener('input', this.input, true);
    window.removeEventListener('change', this.input, true);
    window.removeEventListener('ranked-changed', this.input, true);
    window.clearTimeout(this.timer);
  }

  updated(changes: Map<string, unknown>) {
    if (changes.has('state') && this.state === 'failed') {
      this.retryLater();
    }
  }

  private retryLater() {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.state === 'failed') {
        this.dispatchEvent(new CustomEvent('retry'));
        this.retryLater();
      }
    }, RETRY_AFTER);
  }

  private saving = 0;

  private readonly changed = () => {
    window.clearTimeout(this.saving);
    const state = this.store?.state;
    if (state === 'connection-lost' || state === 'reconnecting') {
      this.connection = 'lost';
    } else if (state === 'loading') {
      // Just after the connection came back there is still much to send.
      this.saving = window.setTimeout(() => (this.connection = 'saving'), SHOW_SAVING_AFTER);
    } else {
      this.connection = '';
      this.entered = false;
    }
  };

  private readonly input = () => {
    this.entered = true;
  };

  private readonly leaving = (event: BeforeUnloadEvent) => {
    if (this.state === 'failed' || (this.connection === 'lost' && this.entered)) {
      event.preventDefault();
    }
  };

  render() {
    const shown = this.connection || this.state || '';
    this.dataset.shown = shown;
    const words = shown ? this.words?.[shown] : '';
    return html`<span aria-hidden="true" class="saved-sign">${SIGNS[shown]}</span>
      <span role="status">${words}</span>`;
  }
}

customElements.define('portal-saved', PortalSaved);
