/**
 * A link to a place on the same page is the browser's own affair. Taken for a navigation by the router it would drop
 * what the page was just told: the refusal whose summary holds the link, or the claims of a checked report. To be called
 * before the router begins to listen: on a window listeners are asked in the order they came.
 */
export function keepInPageLinks(): void {
  window.addEventListener('popstate', (event) => {
    // The router marks its own entries of the history: one without a mark was made by a link to a place on the page.
    if (event.state === null) event.stopImmediatePropagation()
  })
}
