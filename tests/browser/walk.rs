//! Many written pages in one: each is put in the place of the one that is open.
//! Loading each by itself would take many times as long.

/// A function for the page, `turn(address)`: puts the page at `address`, with its own style,
/// in the place of the open one.
pub const TURN: &str = "
const root = document.documentElement;
const turn = async (address) => {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
  document.title = page.title;
  document.querySelectorAll('style').forEach((style) => style.remove());
  page.head.querySelectorAll('style').forEach((style) => document.head.append(document.adoptNode(style)));
  document.body.replaceWith(document.adoptNode(page.body));
};";
