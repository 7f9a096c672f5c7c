// A drawing in a window: pan, zoom, and open a step. Streamlit calls the default export again whenever `data` changes.
import { bar, rename } from "./bar.js";
import { lendFonts } from "./fonts.js";
import { Lens } from "./lens.js";
import { dim, enliven, mark } from "./steps.js";

const views = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  const view = views.get(parentElement) ?? open(parentElement, data);
  view.setTriggerValue = setTriggerValue;
  show(view, data);
  return () => close(parentElement);
}

function open(root, { labels }) {
  const view = { window: root.querySelector(".window"), sheet: root.querySelector(".sheet"), svg: "" };
  view.lens = new Lens(view.window, view.sheet);
  const frame = document.createElement("div");
  frame.className = "frame";
  const does = { in: () => view.lens.in(), out: () => view.lens.out(), fit: () => view.lens.whole() };
  if (document.fullscreenEnabled) does.full = () => fill(frame);
  view.bar = bar(does, labels);
  view.window.replaceWith(frame);
  frame.append(view.window, view.bar);
  views.set(root, view);
  return view;
}

function show(view, { svg, name, labels, lit, chosen, start }) {
  view.window.setAttribute("aria-label", name);
  rename(view.bar, labels);
  if (svg !== view.svg) draw(view, svg, start);
  dim(view.sheet, lit);
  mark(view.sheet, chosen);
  if (!chosen && view.chosen && view.opened) giveBack(view);
  view.chosen = chosen;
}

function draw(view, svg, start) {
  const drawing = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
  drawing.setAttribute("role", "group"); // an image hides its steps from screen readers
  lendFonts(drawing);
  view.sheet.replaceChildren(drawing);
  enliven(view.sheet, (step) => view.lens.dragged || tell(view, step));
  view.lens.hold(drawing, start);
  view.svg = svg;
}

function tell(view, step) {
  view.opened = step;
  view.setTriggerValue("step", step);
}

/** When the drawer closes that a step opened, the focus returns to that step. */
function giveBack(view) {
  view.sheet.querySelector(`.step[data-step="${CSS.escape(view.opened)}"]`)?.focus({ preventScroll: true });
  view.opened = null;
}

function fill(frame) {
  if (document.fullscreenElement) document.exitFullscreen();
  else frame.requestFullscreen();
}

function close(root) {
  views.get(root)?.lens.close();
  views.delete(root);
}
