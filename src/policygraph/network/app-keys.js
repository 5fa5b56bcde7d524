// Everything by keyboard: a walk through the network, and keys that work anywhere.
(function (app) {
  "use strict";

  const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  // The hub that lies nearest in a direction; straight ahead counts for more than aside.
  function next(from, [dx, dy], without) {
    let best = null;
    let least = Infinity;
    for (const hub of app.drawn.hubs) {
      if (hub === without) continue;
      const place = app.drawn.places.get(hub);
      const ahead = (place.x - from.x) * dx + (place.y - from.y) * dy;
      if (ahead <= 0) continue;
      const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
      const cost = ahead + 2 * aside;
      if (cost < least) {
        least = cost;
        best = hub;
      }
    }
    return best;
  }

  app.by("net").addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [current] = app.selection().hubs;
    if (ARROWS[event.key]) {
      event.preventDefault();
      const here = current && app.drawn.places.get(current.index);
      const hub = next(here || app.net.getViewPosition(), ARROWS[event.key], current ? current.index : -1);
      if (hub === null) return;
      app.select(app.hubs[hub].key);
      app.lookAt(app.hubs[hub]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      app.read();
    } else if (event.key === "+" || event.key === "=") app.zoomBy(1.25);
    else if (event.key === "-") app.zoomBy(0.8);
    else if (event.key === "0") app.fit(true);
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea, [contenteditable]");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      app.hideTip();
      const open = document.querySelector(".menu:not([hidden])");
      if (open) app.closeMenus(true);
      else if (!typing && !app.by("help").open && app.state.selected) app.select();
      return;
    }
    if (typing || !app.state.keys) return;
    if (event.key === "/") {
      event.preventDefault();
      app.by("q").focus();
    } else if (event.key === "?") app.help();
    else if (["1", "2", "3"].includes(event.key)) app.update({ view: ["network", "table", "compare"][event.key - 1] });
  });

  app.help = function () {
    const dialog = app.by("help");
    const single = app.el("input", { type: "checkbox", id: "help-keys", checked: app.state.keys, onchange: () => app.update({ keys: !app.state.keys }) });
    const close = app.button(app.say("close"), () => dialog.close());
    dialog.replaceChildren(
      app.el("h2", { id: "help-title" }, app.say("help")),
      app.el("p", {}, app.say("helpText")),
      app.el("ul", { class: "keys" }, app.say("helpKeys").split("|").map((line) => app.el("li", {}, line))),
      app.el("p", {}, app.el("label", {}, single, " ", app.say("helpSingle"))),
      close,
    );
    dialog.showModal();
  };
})(window.policygraph);
