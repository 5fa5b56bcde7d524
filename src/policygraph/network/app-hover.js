// What lies under the pointer: a hand that says "this can be clicked", and a few words on what a click would list.
(function (app) {
  "use strict";

  const container = app.by("net");
  const tip = app.by("tip");
  let told = ""; // the hub or tie that the words are about
  let at = null; // where the pointer is, while it is over the network
  let asked = false;

  app.hideTip = function () {
    at = null;
    told = "";
    tip.hidden = true;
    container.style.cursor = "";
  };

  function wordsOn(node, edge) {
    if (node !== undefined) {
      const hub = app.hubs[Number(node.slice(1))];
      return `${app.hubName(hub)} · ${app.kindName(hub.kind)} · ${app.sayCommitments(app.drawn.counts.get(hub.index))}`;
    }
    const tie = app.drawn.ties.find(({ first, second }) => edge === `h${first}~h${second}`);
    return `${app.hubName(app.hubs[tie.first])} – ${app.hubName(app.hubs[tie.second])}: ${app.say("tieOf", app.number(tie.weight))}`;
  }

  function look() {
    asked = false;
    if (at === null || container.hidden || !app.net) return;
    const node = app.net.getNodeAt(at);
    const edge = node === undefined ? app.net.getEdgeAt(at) : undefined;
    const found = node === undefined ? edge : node;
    if (found === undefined) return app.hideTip();
    container.style.cursor = "pointer";
    if (found !== told) {
      told = found;
      tip.textContent = wordsOn(node, edge);
      tip.hidden = false;
    }
    const left = Math.min(at.x + 14, container.clientWidth - tip.offsetWidth - 6);
    const above = at.y + 18 + tip.offsetHeight > container.clientHeight;
    tip.style.transform = `translate(${Math.max(6, left)}px, ${above ? at.y - tip.offsetHeight - 10 : at.y + 18}px)`;
  }

  container.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || event.buttons) return app.hideTip(); // a finger hides what it points at
    const box = container.getBoundingClientRect();
    at = { x: event.clientX - box.left, y: event.clientY - box.top };
    if (asked) return;
    asked = true;
    requestAnimationFrame(look);
  });
  container.addEventListener("pointerleave", app.hideTip);
})(window.policygraph);
