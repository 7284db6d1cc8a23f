/* The form in which somebody chooses what a page is made of; then that page is opened. */
(() => {
  "use strict";
  const gs = window.Groundswell;

  const make = async (form, post) => {
    const quotes = [...form.querySelectorAll("[name='quote']:checked")].map((box) => box.value);
    const page = await gs.call("POST", "posts/" + post + "/pages", {}, { title: form.elements.title.value, quotes });
    window.location.assign(AJS.contextPath() + page.path);
  };

  const start = (section) => {
    const form = section.querySelector("form");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(form, () => make(form, section.dataset.gsMakePage));
    });
    section.classList.add("gs-live");
  };

  const startAll = () => document.querySelectorAll("[data-gs-make-page]").forEach(start);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startAll);
  } else {
    startAll();
  }
})();
