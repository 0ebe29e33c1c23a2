//! What has moved on a page by itself: nothing may, from the first paint on.

use crate::phone::Phone;

/// Notes what moves, from where to where. Runs before the page's own code.
const WATCH: &str = "
globalThis.moves = [];
const box = (rect) => [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(' ');
const told = ({ node, previousRect, currentRect }) =>
  `${node?.outerHTML?.slice(0, 80) ?? node?.nodeName}: ${box(previousRect)} to ${box(currentRect)}`;
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) if (value > 0) globalThis.moves.push(`${value}`, ...sources.map(told));
}).observe({ type: 'layout-shift', buffered: true });
";

/// From the next page on, what moves is noted.
pub async fn watch(phone: &Phone) {
    phone.before_each_page(WATCH).await;
}

/// What has moved, once two more frames are painted.
pub async fn of(phone: &Phone) -> Vec<String> {
    let frame = "new Promise((painted) => requestAnimationFrame(painted))";
    phone.get(&format!("{frame}.then(() => {frame}).then(() => {frame}).then(() => globalThis.moves)")).await
}
