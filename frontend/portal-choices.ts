/**
 * Tick boxes of which some stand alone ("none of these"): ticking one of them takes the others out and the other way
 * round, at once, also while the portal cannot be reached. What it takes out is told to the portal as if by hand.
 */
class PortalChoices extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', this.changed);
  }

  disconnectedCallback() {
    this.removeEventListener('change', this.changed);
  }

  private readonly changed = (event: Event) => {
    const ticked = event.target as HTMLInputElement;
    if (ticked.type !== 'checkbox' || !ticked.checked) {
      return;
    }
    const alone = ticked.hasAttribute('data-exclusive');
    this.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked').forEach((other) => {
      if (other !== ticked && (alone || other.hasAttribute('data-exclusive'))) {
        other.checked = false;
        other.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  };
}

customElements.define('portal-choices', PortalChoices);
