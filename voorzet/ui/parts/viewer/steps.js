// The steps of a drawing: <g class="step" data-step="id">. They can be focused, opened, dimmed and marked.
// What else is tied to a step, <g class="of-step" data-step="id">, is dimmed with it.
const steps = (sheet) => sheet.querySelectorAll(".step[data-step]");

export function enliven(sheet, open) {
  for (const step of steps(sheet)) {
    step.setAttribute("tabindex", "0");
    step.setAttribute("role", "button");
    step.setAttribute("aria-haspopup", "dialog");
    if (!step.hasAttribute("aria-label")) step.setAttribute("aria-label", spoken(step));
    step.onclick = () => open(step.dataset.step);
    step.onkeydown = (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open(step.dataset.step);
    };
  }
}

function spoken(step) {
  const title = step.querySelector(":scope > title");
  const lines = title ? [title] : [...step.querySelectorAll("text")];
  return lines.map((line) => line.textContent.trim()).join(" ");
}

/** `lit` null: every step stands out. */
export function dim(sheet, lit) {
  const bright = lit && new Set(lit);
  for (const part of sheet.querySelectorAll("[data-step]")) part.classList.toggle("dim", Boolean(bright) && !bright.has(part.dataset.step));
}

export function mark(sheet, chosen) {
  for (const step of steps(sheet)) step.classList.toggle("chosen", step.dataset.step === chosen);
}
