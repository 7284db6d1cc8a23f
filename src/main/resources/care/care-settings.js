/* How one wants to be told: one form for all of it, and a button for quiet. The page is drawn by the server again after each. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const SECTION = "[data-gs-settings]";

  const redraw = async (section, said) => {
    const answer = await fetch(window.location.href, { credentials: "same-origin" }).catch(() => null);
    const drawn = answer && answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(SECTION) : null;
    await gs.freshly(drawn ? Promise.resolve() : Promise.reject(gs.offline()));
    begin(gs.renew(section, document.adoptNode(drawn)));
    gs.say(said);
  };

  /** What stands in the form, kind by kind. */
  const chosen = (form) => {
    const kinds = {};
    form.querySelectorAll("[data-gs-kind]").forEach((fieldset) => {
      const digest = fieldset.querySelector("input[type='checkbox']");
      kinds[fieldset.dataset.gsKind] = { channel: fieldset.querySelector("input[type='radio']:checked").value, digest: Boolean(digest && digest.checked) };
    });
    return kinds;
  };

  const save = (section, form) => gs.send(form, async () => {
    await gs.call("PUT", "settings", {}, { ...gs.values(form, ["rhythm", "hour", "weekday"]), kinds: chosen(form), version: Number(section.dataset.gsVersion) });
    // What was typed is saved: the form is drawn anew, and the focus stays on the button.
    delete form.dataset.gsTyped;
    await redraw(section, AJS.I18n.getText("org.groundswell.confluence.care.js.saved"));
  });

  const quiet = (section, button) => gs.press(button.closest(".gs-quiet"), button, async () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    await gs.call("PUT", "settings/quiet", {}, { quiet: on });
    await redraw(section, on ? AJS.I18n.getText("org.groundswell.confluence.care.js.quiet")
      : AJS.I18n.getText("org.groundswell.confluence.care.js.loud"));
  });

  // What somebody has begun to choose stays when quiet is pressed, and the form with it; so the section hears it, not the form.
  const begin = (section) => {
    section.classList.add("gs-live");
    const form = section.querySelector("form");
    if (!form.dataset.gsTyped) {
      gs.enliven(form);
    }
    section.addEventListener("submit", (event) => {
      event.preventDefault();
      save(section, event.target);
    });
    section.querySelector("[data-gs-act='quiet']").addEventListener("click", (event) => quiet(section, event.currentTarget));
  };

  const beginAll = () => document.querySelectorAll(SECTION).forEach(begin);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", beginAll);
  } else {
    beginAll();
  }
})();
