// Part of a page whose steps open in full: buttons and drawn steps that carry data-step.
import { enliven } from "./steps.js";

const parts = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  const part = parts.get(parentElement) ?? { html: "", opened: null, chosen: null };
  parts.set(parentElement, part);
  const tell = (step, from) => {
    part.opened = from;
    setTriggerValue("step", step);
  };
  if (data.html !== part.html) fill(parentElement.querySelector(".v-openable"), data.html);
  for (const svg of parentElement.querySelectorAll("svg")) enliven(svg, (step) => tell(step, document.activeElement));
  for (const button of parentElement.querySelectorAll("button[data-step]")) button.onclick = () => tell(button.dataset.step, button);
  if (!data.chosen && part.chosen) part.opened?.focus({ preventScroll: true });
  if (!data.chosen) part.opened = null;
  Object.assign(part, { html: data.html, chosen: data.chosen });
}

function fill(root, html) {
  root.innerHTML = html;
}
