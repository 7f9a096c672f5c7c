// Fonts declared in a shadow root are not loaded, so the drawing's own @font-face rules are lent to the page.
const lent = document.createElement("style");

export function lendFonts(drawing) {
  const rules = [...drawing.querySelectorAll("style")].flatMap((style) => style.textContent.match(/@font-face\s*\{[^}]*\}/g) ?? []);
  const wanted = rules.join("\n");
  if (lent.textContent !== wanted) lent.textContent = wanted;
  if (!lent.isConnected) document.head.append(lent);
}
