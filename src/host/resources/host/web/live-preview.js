/* A pane that shows storage text as the wiki renders it: a document of its own, replaced without flicker when it has loaded. */
window.HostPreview = function (box, address) {
  "use strict";

  let turn = 0;
  let waiting = null;

  function frame(html) {
    const next = document.createElement("iframe");
    next.title = box.dataset.title;
    next.className = "is-loading";
    next.srcdoc = html;
    next.addEventListener("load", () => {
      const old = box.querySelector("iframe:not(.is-loading)");
      const place = old && old.contentWindow ? old.contentWindow.scrollY : 0;
      next.classList.remove("is-loading");
      next.contentWindow.scrollTo(0, place);
      box.querySelectorAll("iframe").forEach(other => other !== next && other.remove());
      box.removeAttribute("aria-busy");
    }, { once: true });
    box.querySelectorAll("iframe.is-loading").forEach(other => other.remove());
    box.append(next);
  }

  function show(fields) {
    const mine = ++turn;
    box.setAttribute("aria-busy", "true");
    return fetch(address, {
      method: "POST",
      headers: { "X-Atlassian-Token": "no-check" },
      body: new URLSearchParams(fields)
    }).then(answer => answer.text()).then(html => mine === turn && frame(html)).catch(() => box.removeAttribute("aria-busy"));
  }

  return {
    show: show,
    /* Waits until the writer pauses. */
    soon: fields => {
      clearTimeout(waiting);
      waiting = setTimeout(() => show(fields()), 500);
    },
    clear: () => {
      turn++;
      clearTimeout(waiting);
      box.replaceChildren();
    }
  };
};
