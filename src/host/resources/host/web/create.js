/* The create dialogs: the wiki's own pages shown in front of the one somebody reads. Without this script they are pages. */
(function () {
  "use strict";

  const WAIT = 300;
  let dialog = null;
  let opener = null;
  let turn = 0;

  /** The key people would choose themselves: the first letters of several words, else the word. */
  function suggestion(name) {
    const words = name.normalize("NFKD").replace(/[^A-Za-z0-9 ]/g, character => (/[\s\-_/&+.,:]/.test(character) ? " " : "")).trim().split(/\s+/).filter(Boolean);
    const key = words.length > 1 ? words.map(word => word[0]).join("") : words.join("");
    return key.slice(0, 12).toUpperCase();
  }

  function keyField(root) {
    const name = root.querySelector("#space-name");
    const key = root.querySelector("#space-key");
    if (!name || !key) {
      return;
    }
    const problem = root.querySelector("#space-key-problem");
    let own = key.value !== "";
    let waiting = null;
    let asked = 0;

    function tell(words) {
      problem.textContent = words;
      if (words) {
        key.setAttribute("aria-invalid", "true");
      } else {
        key.removeAttribute("aria-invalid");
      }
    }

    function check() {
      clearTimeout(waiting);
      const mine = ++asked;
      if (!key.value) {
        tell("");
        return;
      }
      waiting = setTimeout(() => {
        fetch(`${key.dataset.check}?spaceKey=${encodeURIComponent(key.value)}`, { credentials: "same-origin" })
          .then(answer => (answer.ok ? answer.text() : ""))
          .then(words => { if (mine === asked) { tell(words); } })
          .catch(() => { if (mine === asked) { tell(""); } });
      }, WAIT);
    }

    name.addEventListener("input", () => {
      if (!own) {
        key.value = suggestion(name.value);
        check();
      }
    });
    key.addEventListener("input", () => {
      own = key.value !== "";
      check();
    });
  }

  /* Pressed twice is meant once. */
  function onlyOnce(root) {
    root.querySelectorAll("form[data-once]").forEach(form => form.addEventListener("submit", event => {
      if (form.dataset.sent) {
        event.preventDefault();
      }
      form.dataset.sent = "true";
    }));
  }

  function close() {
    dialog.close();
  }

  function prepareDialog() {
    dialog = document.createElement("dialog");
    dialog.className = "hw-dialog";
    dialog.setAttribute("aria-labelledby", "create-dialog-title");
    dialog.addEventListener("close", () => {
      turn++;
      dialog.replaceChildren();
      if (opener) {
        opener.focus();
      }
    });
    dialog.addEventListener("click", event => {
      const to = event.target.closest("a[data-to]");
      if (event.target === dialog || event.target.closest("[data-close]")) {
        event.preventDefault();
        close();
      } else if (to) {
        event.preventDefault();
        show(to.href);
      }
    });
    dialog.addEventListener("keydown", event => {
      if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    });
    dialog.addEventListener("submit", event => {
      const form = event.target;
      if (form.hasAttribute("data-next")) {
        event.preventDefault();
        show(`${form.action}?${new URLSearchParams(new FormData(form))}`);
      }
    });
    document.body.append(dialog);
  }

  function put(step) {
    const title = step.querySelector("h1");
    const heading = document.createElement("h2");
    heading.id = "create-dialog-title";
    heading.textContent = title.textContent;
    title.closest(".hw-page-head").replaceWith(heading);
    dialog.replaceChildren(document.adoptNode(step));
    if (!dialog.open) {
      dialog.showModal();
    }
    keyField(dialog);
    onlyOnce(dialog);
    const first = dialog.querySelector("input[type=radio]:checked, input[autofocus]") || dialog.querySelector("input:not([type=hidden])");
    if (first) {
      first.focus();
    }
  }

  /* Whatever does not answer as expected is shown as a page of its own. */
  function show(address) {
    const mine = ++turn;
    fetch(address, { credentials: "same-origin" }).then(answer => answer.text()).then(text => {
      const step = new DOMParser().parseFromString(text, "text/html").querySelector("[data-step]");
      if (mine !== turn) {
        return;
      }
      if (step) {
        put(step);
      } else {
        window.location.assign(address);
      }
    }).catch(() => window.location.assign(address));
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-create]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    if (!dialog) {
      prepareDialog();
    }
    const menu = link.closest("details.hw-menu");
    opener = menu ? menu.querySelector("summary") : link;
    show(link.href);
  });

  document.addEventListener("DOMContentLoaded", () => {
    keyField(document);
    onlyOnce(document);
  });
})();
