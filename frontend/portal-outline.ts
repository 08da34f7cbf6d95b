/**
 * A tree of pages and questions whose items the server writes. Here: one item takes the focus from Tab, arrows go on from
 * it, Alt and an arrow moves it, Delete takes it away; dragging shows where it would be dropped. What happened goes to the
 * server as an event; nothing is moved in the page by itself. Control and Z go to the server too, from anywhere on the page.
 */
class PortalOutline extends HTMLElement {
  private dragged?: HTMLElement;
  private shown?: HTMLElement;
  private readonly changes = new MutationObserver(() => this.settle());

  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onFocus);
    document.addEventListener('keydown', this.onUndo);
    this.addEventListener('dragstart', this.onDragStart);
    this.addEventListener('dragover', this.onDragOver);
    this.addEventListener('dragleave', this.onDragLeave);
    this.addEventListener('drop', this.onDrop);
    this.addEventListener('dragend', this.onDragEnd);
    this.changes.observe(this, { childList: true, subtree: true, attributeFilter: ['aria-selected'] });
    this.settle();
  }

  disconnectedCallback() {
    this.changes.disconnect();
    document.removeEventListener('keydown', this.onUndo);
  }

  /** Called by the server once it has moved an item: the cursor goes with it. */
  focusKey(key: string) {
    const item = this.items().find((one) => one.dataset.key === key);
    item?.focus();
  }

  /** Brings the chosen item into view without scrolling the page around it. */
  showKey(key: string) {
    const item = this.items().find((one) => one.dataset.key === key);
    if (item && this.scrollHeight > this.clientHeight) {
      const top = item.offsetTop - this.offsetTop;
      if (top < this.scrollTop || top + item.offsetHeight > this.scrollTop + this.clientHeight) {
        this.scrollTop = top - this.clientHeight / 2;
      }
    }
  }

  private items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=treeitem]')];
  }

  /** Exactly one item is reached by Tab: the one with the focus, else the chosen one. */
  private settle(at?: HTMLElement) {
    const items = this.items();
    const stop =
      at ??
      items.find((item) => item === document.activeElement) ??
      items.find((item) => item.getAttribute('aria-selected') === 'true') ??
      items[0];
    items.forEach((item) => {
      const index = item === stop ? 0 : -1;
      if (item.tabIndex !== index) {
        item.tabIndex = index;
      }
    });
  }

  private readonly onFocus = (event: FocusEvent) => this.settle(this.itemOf(event));

  private itemOf(event: Event): HTMLElement | undefined {
    return (event.target as Element).closest<HTMLElement>('[role=treeitem]') ?? undefined;
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const item = this.itemOf(event);
    if (!item || event.ctrlKey || event.metaKey) {
      return;
    }
    const items = this.items();
    const at = items.indexOf(item);
    const to: Record<string, HTMLElement | undefined> = {
      ArrowDown: items[at + 1],
      ArrowUp: items[at - 1],
      Home: items[0],
      End: items[items.length - 1],
    };
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.tell('outline-step', { key: item.dataset.key, by: event.key === 'ArrowDown' ? 1 : -1 });
    } else if (event.altKey) {
      return;
    } else if (event.key === 'Enter' || event.key === ' ') {
      item.click();
    } else if (event.key === 'Delete') {
      this.tell('outline-remove', { key: item.dataset.key });
    } else if (event.key in to) {
      to[event.key]?.focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  /** A field has an undo of its own. */
  private readonly onUndo = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const at = event.composedPath()[0];
    const typing = at instanceof HTMLElement && (at.isContentEditable || at.matches('input:not([type=checkbox]):not([type=radio]), textarea'));
    if (typing || event.altKey || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) {
      return;
    }
    event.preventDefault();
    this.tell(key === 'y' || event.shiftKey ? 'outline-redo' : 'outline-undo', {});
  };

  private tell(event: string, detail: object) {
    if (this.getAttribute('aria-readonly') !== 'true') {
      this.dispatchEvent(new CustomEvent(event, { detail }));
    }
  }

  private readonly onDragStart = (event: DragEvent) => {
    this.dragged = this.itemOf(event);
    this.dragged?.classList.add('dragged');
    event.dataTransfer?.setData('text/plain', this.dragged?.innerText ?? '');
    if (event.dataTransfer) {
      event.dataTransfer.effectAllowed = 'move';
    }
  };

  private readonly onDragOver = (event: DragEvent) => {
    const item = this.itemOf(event);
    if (!this.dragged || !item) {
      return;
    }
    event.preventDefault();
    this.clearMark();
    if (item !== this.dragged) {
      this.shown = item;
      item.classList.add(this.isAfter(event, item) ? 'drop-after' : 'drop-before');
    }
  };

  private isAfter(event: DragEvent, item: HTMLElement) {
    const box = item.getBoundingClientRect();
    return event.clientY > box.top + box.height / 2;
  }

  private readonly onDragLeave = (event: DragEvent) => {
    if (!this.contains(event.relatedTarget as Node | null)) {
      this.clearMark();
    }
  };

  private readonly onDrop = (event: DragEvent) => {
    const item = this.itemOf(event);
    if (this.dragged && item && item !== this.dragged) {
      event.preventDefault();
      this.tell('outline-drop', {
        key: this.dragged.dataset.key,
        target: item.dataset.key,
        after: this.isAfter(event, item),
      });
    }
    this.onDragEnd();
  };

  private readonly onDragEnd = () => {
    this.clearMark();
    this.dragged?.classList.remove('dragged');
    this.dragged = undefined;
  };

  private clearMark() {
    this.shown?.classList.remove('drop-before', 'drop-after');
    this.shown = undefined;
  }
}

customElements.define('portal-outline', PortalOutline);
