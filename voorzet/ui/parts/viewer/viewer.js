// A drawing in a window: pan, zoom, and open a step. Streamlit calls the default export again whenever `data` changes.
import { lendFonts } from "./fonts.js";
import { Lens } from "./lens.js";
import { dim, enliven, mark } from "./steps.js";

const views = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  const view = views.get(parentElement) ?? open(parentElement);
  view.setTriggerValue = setTriggerValue;
  show(view, data);
  return () => close(parentElement);
}

function open(root) {
  const view = { root, window: root.querySelector(".window"), sheet: root.querySelector(".sheet"), svg: "" };
  view.lens = new Lens(view.window, view.sheet);
  const does = { in: () => view.lens.by(1.3), out: () => view.lens.by(1 / 1.3), fit: () => view.lens.whole(), full: () => fill(root) };
  for (const button of root.querySelectorAll("button")) button.onclick = does[button.dataset.does];
  root.querySelector('[data-does="full"]').hidden = !document.fullscreenEnabled;
  views.set(root, view);
  return view;
}

function show(view, { svg, name, labels, lit, chosen }) {
  view.window.setAttribute("aria-label", name);
  for (const button of view.root.querySelectorAll("button")) label(button, labels[button.dataset.does]);
  if (svg !== view.svg) draw(view, svg);
  dim(view.sheet, lit);
  mark(view.sheet, chosen);
  if (!chosen && view.chosen && view.opened) giveBack(view);
  view.chosen = chosen;
}

function tell(view, step) {
  view.opened = step;
  view.setTriggerValue("step", step);
}

function draw(view, svg) {
  const drawing = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
  drawing.setAttribute("role", "group"); // an image hides its steps from screen readers
  lendFonts(drawing);
  view.sheet.replaceChildren(drawing);
  enliven(view.sheet, (step) => view.lens.dragged || tell(view, step));
  view.lens.hold(drawing);
  view.svg = svg;
}

/** When the drawer closes that a step opened, the focus returns to that step. */
function giveBack(view) {
  view.sheet.querySelector(`.step[data-step="${CSS.escape(view.opened)}"]`)?.focus({ preventScroll: true });
  view.opened = null;
}

function label(button, words) {
  if (button.getAttribute("aria-label") === words) return;
  button.setAttribute("aria-label", words);
  button.title = words;
}

function fill(root) {
  if (document.fullscreenElement) document.exitFullscreen();
  else root.querySelector(".frame").requestFullscreen();
}

function close(root) {
  views.get(root)?.lens.close();
  views.delete(root);
}
