/**
 * A table whose cells hold links: arrows go from one to the next in their direction, over cells that hold none, Home and End to the
 * ends of the line. Tab goes through all of them as ever.
 */
class PortalCells extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('td');
    if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const link = this.way(event.key, cell)
      .map((one) => one.querySelector<HTMLAnchorElement>('a'))
      .find((one) => one);
    if (link) {
      event.preventDefault();
      link.focus();
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };

  /** The cells that lie in the direction of the key, the nearest first. */
  private way(key: string, from: HTMLTableCellElement): Element[] {
    const row = from.parentElement as HTMLTableRowElement;
    const line = [...row.cells];
    const column = [...(row.parentElement as HTMLTableSectionElement).rows].map((one) => one.cells[from.cellIndex]);
    switch (key) {
      case 'ArrowRight':
        return line.slice(from.cellIndex + 1);
      case 'ArrowLeft':
        return line.slice(0, from.cellIndex).reverse();
      case 'ArrowDown':
        return column.slice(column.indexOf(from) + 1);
      case 'ArrowUp':
        return column.slice(0, column.indexOf(from)).reverse();
      case 'Home':
        return line.filter((one) => one !== from);
      case 'End':
        return line.filter((one) => one !== from).reverse();
      default:
        return [];
    }
  }
}

customElements.define('portal-cells', PortalCells);
