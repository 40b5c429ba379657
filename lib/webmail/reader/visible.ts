/** Whether the element is laid out and not hidden: webmails keep old views and empty copies in the document. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
