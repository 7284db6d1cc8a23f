/* The frame: menus that close, the sidebar on narrow screens, forms that ask before they destroy. */
(function () {
  "use strict";

  document.documentElement.classList.add("hw-js");

  const menus = () => Array.from(document.querySelectorAll("details.hw-menu[open]"));

  document.addEventListener("click", event => {
    menus().filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; });
    const toggle = event.target.closest(".hw-sidebar-toggle");
    if (toggle) {
      const open = document.getElementById(toggle.getAttribute("aria-controls")).classList.toggle("is-open");
      toggle.setAttribute("aria-expanded", String(open));
    }
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      menus().filter(menu => menu.contains(document.activeElement)).forEach(menu => {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });

  document.addEventListener("focusin", event => {
    menus().filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; });
  });

  document.addEventListener("submit", event => {
    const question = event.target.dataset.ask;
    if (question && !window.confirm(question)) {
      event.preventDefault();
    }
  });

  /* A page that was sent and did not come back to the editor is saved: its draft has done its work. */
  const sent = sessionStorage.getItem("host.sent");
  if (sent && !document.getElementById("editor-form")) {
    localStorage.removeItem(sent);
  }
  sessionStorage.removeItem("host.sent");

  window.Confluence = window.Confluence || {};
  window.Confluence.getContentId = () => document.querySelector("meta[name='ajs-page-id']")?.content || "0";
})();
