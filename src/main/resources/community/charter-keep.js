/* What somebody types into the charter stays theirs until it is sent: through a reload, a new log-in, a conflict, a refusal. On window.Groundswell:
   keepTyped(section, form, mark)   keeps the fields of a form in this tab under a mark, and brings back what was kept; true if something came back
   forgetTyped(section, mark)       it was sent, or given up
   keptMarks(section, prefix)       the marks of this charter that begin with that */
(() => {
  "use strict";
  const gs = window.Groundswell;

  // Nobody who logs in after somebody else in the same tab shall find the other's words.
  const stem = (section) => "gs-charter:" + section.dataset.gsReader + ":" + section.dataset.gsCharter + ":";

  const fields = (form) => [...form.elements].filter((field) => field.name);

  const read = (form) => Object.fromEntries(fields(form).filter((field) => field.type !== "radio" || field.checked)
    .map((field) => [field.name, field.type === "checkbox" ? String(field.checked) : field.value]));

  const write = (form, kept) => {
    let changed = false;
    fields(form).forEach((field) => {
      const value = kept[field.name];
      if (value === undefined || field.type === "radio" && field.value !== value) {
        return;
      }
      changed = changed || field.type !== "radio" && field.type !== "checkbox" && field.value !== value;
      if (field.type === "radio") {
        field.checked = true;
      } else if (field.type === "checkbox") {
        field.checked = value === "true";
      } else {
        field.value = value;
      }
    });
    return changed;
  };

  // A browser that closes its storage to us keeps the text as long as the page stands.
  const page = new Map();
  const shelf = {
    get: (key) => { try { return sessionStorage.getItem(key) || page.get(key); } catch (closed) { return page.get(key); } },
    put: (key, text) => { page.set(key, text); try { sessionStorage.setItem(key, text); } catch (full) { /* The page has it. */ } },
    drop: (key) => { page.delete(key); try { sessionStorage.removeItem(key); } catch (closed) { /* It was never there. */ } },
    keys: () => { try { return [...new Set([...Object.keys(sessionStorage), ...page.keys()])]; } catch (closed) { return [...page.keys()]; } }
  };

  const keepTyped = (section, form, mark) => {
    const key = stem(section) + mark;
    const kept = shelf.get(key);
    const back = Boolean(kept) && write(form, JSON.parse(kept));
    if (back) {
      form.dataset.gsTyped = "yes";
      gs.say(AJS.I18n.getText("org.groundswell.confluence.charter.js.back"));
    }
    const keep = () => shelf.put(key, JSON.stringify(read(form)));
    form.addEventListener("input", keep);
    form.addEventListener("change", keep);
    return back;
  };

  const forgetTyped = (section, mark) => shelf.drop(stem(section) + mark);

  const keptMarks = (section, prefix) => shelf.keys().filter((key) => key.startsWith(stem(section) + prefix)).map((key) => key.slice(stem(section).length));

  Object.assign(gs, { keepTyped, forgetTyped, keptMarks });
})();
