/** The few members of a parsed page that are used; linkedom's own types need the browser's library. */

/** A node of any kind; `nodeType` 1 is an element, 3 is text. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<DomNode>;
}

/** An element. */
export interface DomElement extends DomNode {
  /** Lower case in HTML documents read by linkedom through Readability's clones; compare in lower case. */
  readonly tagName: string;
  readonly previousElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  querySelector(selector: string): DomElement | null;
  remove(): void;
}

/** A page. */
export interface DomDocument extends DomNode {
  readonly documentElement: DomElement;
  readonly title: string;
  querySelectorAll(selector: string): Iterable<DomElement>;
  querySelector(selector: string): DomElement | null;
}

/** True for elements. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** True for text nodes. */
export function isText(node: DomNode): boolean {
  return node.nodeType === 3;
}
