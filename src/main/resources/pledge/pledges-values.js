/* The values of the community around a board: asked for when a form is opened, so that nobody waits for them who only reads. */
(() => {
  "use strict";
  const gs = window.Groundswell;

  const add = (form, value) => {
    const select = form.elements.value;
    if (![...select.options].some((there) => there.value === value)) {
      const option = document.createElement("option");
      option.value = value;
      option.textContent = value;
      select.append(option);
    }
    form.querySelector("[data-gs-values]").hidden = select.options.length === 1;
  };

  /** Makes a value that was chosen earlier one of the choices, also if the community has dropped it since. */
  const keepValue = (form, value) => add(form, value || "");

  /** Offers the values, once; if they do not come now, they are asked for the next time. */
  const offerValues = async (form, board) => {
    if (form.dataset.gsOffered) {
      return;
    }
    form.dataset.gsOffered = "yes";
    const answer = await gs.call("GET", board.path + "/values", board.query).catch(() => null);
    if (answer) {
      answer.items.forEach((value) => add(form, value));
    } else {
      delete form.dataset.gsOffered;
    }
  };

  Object.assign(gs, { keepValue, offerValues });
})();
