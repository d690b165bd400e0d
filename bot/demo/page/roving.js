// Many controls, one tab stop: the arrow keys move inside, Tab moves on.

/** Makes rows of buttons one tab stop. `rows` is a list of lists of focusable elements. */
export function rove(container, rows) {
  const all = rows.flat();
  all.forEach((node, index) => { node.tabIndex = index === 0 ? 0 : -1; });
  container.addEventListener("focusin", (event) => {
    if (!all.includes(event.target)) return;
    for (const node of all) node.tabIndex = node === event.target ? 0 : -1;
  });
  container.addEventListener("keydown", (event) => {
    const target = neighbour(rows, all, event);
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    target.focus();
  });
}

function neighbour(rows, all, event) {
  const at = all.indexOf(event.target);
  if (at < 0) return null;
  const row = rows.findIndex((nodes) => nodes.includes(event.target));
  const column = rows[row].indexOf(event.target);
  const inRow = (nodes) => nodes && nodes[Math.min(column, nodes.length - 1)];
  switch (event.key) {
    case "ArrowRight": return all[at + 1];
    case "ArrowLeft": return all[at - 1];
    case "ArrowDown": return inRow(rows[row + 1]);
    case "ArrowUp": return inRow(rows[row - 1]);
    case "Home": return all[0];
    case "End": return all[all.length - 1];
    default: return null;
  }
}
