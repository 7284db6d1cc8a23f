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

  const changed = (field) => {
    if (field.type === "radio" || field.type === "checkbox") {
      return field.checked !== field.defaultChecked;
    }
    return field.options ? [...field.options].some((option) => option.selected !== option.defaultSelected) : field.value !== field.defaultValue;
  };

  /** What somebody chose: the kinds in which something is otherwise than it was drawn, so that what is usual stays so. */
  const chosen = (form) => {
    const kinds = {};
    form.querySelectorAll("[data-gs-kind]").forEach((fieldset) => {
      const digest = fieldset.querySelector("input[type='checkbox']");
      if ([...fieldset.elements].some(changed)) {
        kinds[fieldset.dataset.gsKind] = { channel: fieldset.querySelector("input[type='radio']:checked").value, digest: Boolean(digest && digest.checked) };
      }
    });
    return kinds;
  };

  const times = (form) => gs.values(form, ["rhythm", "hour", "weekday"].filter((name) =>
    [...form.querySelectorAll("[name='" + name + "']")].some(changed)));

  const save = (section, form) => gs.send(form, async () => {
    await gs.call("PUT", "settings", {}, { ...times(form), kinds: chosen(form), version: Number(section.dataset.gsVersion) });
    // What was typed is saved: the form is drawn anew, and the focus stays on the button.
    delete form.dataset.gsTyped;
    await redraw(section, AJS.I18n.getText("org.groundswell.confluence.care.js.saved"));
  });

  /** What somebody has begun to choose is chosen in the form that was drawn anew. */
  const carry = (fields, form) => fields.forEach((field) => {
    form.dataset.gsTyped = "yes";
    const twins = [...form.querySelectorAll("[name='" + field.name + "']")];
    if (field.type === "radio") {
      twins.filter((twin) => field.checked && twin.value === field.value).forEach((twin) => { twin.checked = true; });
    } else if (field.type === "checkbox") {
      twins[0].checked = field.checked;
    } else {
      twins[0].value = field.value;
    }
  });

  const quiet = (section, button) => gs.press(button.closest(".gs-quiet"), button, async () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    const form = section.querySelector("form");
    await gs.call("PUT", "settings/quiet", {}, { quiet: on });
    const begun = [...form.elements].filter((field) => field.name && changed(field));
    delete form.dataset.gsTyped;
    await redraw(section, on ? AJS.I18n.getText("org.groundswell.confluence.care.js.quiet")
      : AJS.I18n.getText("org.groundswell.confluence.care.js.loud"));
    carry(begun, document.querySelector(SECTION + " form"));
  });

  const begin = (section) => {
    section.classList.add("gs-live");
    const form = section.querySelector("form");
    gs.enliven(form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      save(section, form);
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
