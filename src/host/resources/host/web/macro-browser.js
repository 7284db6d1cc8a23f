/* The macro browser: choose a macro, fill its form, see it, put it into the text. Apps change its forms by setMacroJsOverride. */
(function (AJS) {
  "use strict";

  const $ = AJS.$;
  const browser = AJS.MacroBrowser;
  const overrides = {};
  let catalogue = null;
  let current = null;
  let preview = null;

  const byId = id => document.getElementById(id);
  const dialog = () => byId("macro-browser-dialog");
  const text = name => dialog().dataset[`texts${name}`];

  browser.setMacroJsOverride = (name, override) => {
    overrides[name] = override;
  };
  browser.getMacroJsOverride = name => overrides[name];
  browser.getMacroMetadata = name => catalogue && catalogue.macros.find(macro => macro.macroName === name);
  browser.titleOf = name => browser.getMacroMetadata(name)?.title || name;
  browser.getMacroName = () => current && current.macro.macroName;

  function load() {
    return catalogue ? Promise.resolve(catalogue) : fetch(byId("editor-form").dataset.macros).then(answer => answer.json()).then(found => {
      catalogue = found;
      fillCategories();
      return found;
    });
  }

  browser.load = load;

  function fillCategories() {
    catalogue.categories.forEach(category => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.category = category.value;
      button.textContent = category.label;
      button.setAttribute("aria-pressed", "false");
      const item = document.createElement("li");
      item.append(button);
      byId("macro-categories").append(item);
    });
  }

  function listed() {
    const wanted = byId("macro-browser-search").value.trim().toLowerCase();
    const category = dialog().querySelector("[data-category][aria-pressed=true]").dataset.category;
    return catalogue.macros.filter(macro => !macro.hidden && (!category || macro.categories.includes(category))
      && `${macro.title} ${macro.macroName} ${macro.description}`.toLowerCase().includes(wanted));
  }

  function icon(macro) {
    if (macro.icon) {
      const image = document.createElement("img");
      image.src = macro.icon;
      image.alt = "";
      return image;
    }
    const letter = document.createElement("span");
    letter.className = "hw-macro-letter";
    letter.setAttribute("aria-hidden", "true");
    letter.textContent = macro.title.charAt(0);
    return letter;
  }

  function entry(macro) {
    const button = document.createElement("button");
    const words = document.createElement("span");
    const title = document.createElement("strong");
    const description = document.createElement("span");
    button.type = "button";
    button.className = "hw-macro-entry";
    button.dataset.macro = macro.macroName;
    title.textContent = macro.title;
    description.className = "hw-quiet";
    description.textContent = macro.description;
    words.append(title, description);
    button.append(icon(macro), words);
    const item = document.createElement("li");
    item.append(button);
    return item;
  }

  function showList() {
    const found = listed();
    byId("macro-list").replaceChildren(...found.map(entry));
    byId("macro-none").hidden = found.length > 0;
  }

  function mode(choosing, editing) {
    byId("macro-browser-choose").hidden = !choosing;
    byId("macro-browser-form").hidden = choosing;
    byId("macro-browser-insert").hidden = choosing;
    byId("macro-browser-back").hidden = choosing || editing;
    byId("macro-browser-insert").textContent = text(editing ? "Save" : "Insert");
  }

  function maker(param, override) {
    const type = param.type.name;
    const own = override && override.fields && override.fields[type];
    if (typeof own === "function") {
      return own;
    }
    if (own && own[param.name]) {
      return own[param.name];
    }
    return param.hidden ? browser.ParameterFields._hidden : browser.ParameterFields[type] || browser.ParameterFields.string;
  }

  /* Parameters the descriptor does not know are kept, they are only not shown. */
  function buildForm(macro, params) {
    const override = overrides[macro.macroName];
    let given = { ...params };
    if (override && override.beforeParamsSet) {
      given = override.beforeParamsSet(given, macro) || given;
    }
    byId("macro-param-fields").replaceChildren();
    macro.parameters.forEach(param => {
      const field = maker(param, override)(param, {});
      current.fields[param.name] = field;
      $("#macro-param-fields").append(field.paramDiv);
    });
    macro.parameters.forEach(param => {
      const value = given[param.name];
      const initial = value === undefined || value === null ? param.defaultValue : value;
      if (initial !== undefined && initial !== null && initial !== "") {
        current.fields[param.name].setValue(initial);
      }
    });
  }

  /* The dialog moves the focus itself when it opens; what is wanted comes after that. */
  function focusSoon(element) {
    setTimeout(() => element.focus(), 30);
  }

  function choose(macro, given, editing) {
    const override = overrides[macro.macroName];
    if (override && override.opener) {
      browser.close();
      override.opener({ name: macro.macroName, params: given.params, body: given.body, defaultParameterValue: given.params[""] });
      return;
    }
    current = { macro: macro, given: given, editing: editing, fields: {} };
    mode(false, editing);
    byId("macro-browser-title").textContent = AJS.format(text(editing ? "Edit" : "Insertone"), macro.title);
    byId("macro-description").textContent = macro.description;
    byId("macro-body-field").hidden = macro.bodyType === "NONE";
    byId("macro-body").value = given.body || "";
    byId("macro-problem").hidden = true;
    buildForm(macro, given.params);
    browser.previewMacro();
    const first = byId("macro-insert-form").querySelector("input:not([type=hidden]), select, textarea:not([hidden])");
    focusSoon(first && first.offsetParent ? first : byId("macro-browser-insert"));
  }

  /* What the form says now, in the shape the storage text is written from. */
  browser.getMacroParams = () => {
    const override = overrides[current.macro.macroName];
    let params = { ...current.given.params };
    current.macro.parameters.forEach(param => {
      const value = current.fields[param.name].getValue();
      const untouched = param.defaultValue === value && current.given.params[param.name] === undefined;
      params[param.name] = untouched ? "" : value;
    });
    if (override && override.beforeParamsRetrieved) {
      params = override.beforeParamsRetrieved(params, current.macro) || params;
    }
    return params;
  };

  function written() {
    return { ...current.given, name: current.macro.macroName, params: browser.getMacroParams(), body: byId("macro-body").value,
      bodyType: current.macro.bodyType };
  }

  function problem() {
    const missing = current.macro.parameters.find(param => param.required && !String(current.fields[param.name].getValue() || "").trim());
    const wrong = current.macro.parameters.find(param => param.type.name === "int"
      && !/^\s*(-?\d+)?\s*$/.test(current.fields[param.name].getValue() || ""));
    const bad = missing || wrong;
    byId("macro-problem").hidden = !bad;
    if (bad) {
      byId("macro-problem").textContent = `${bad.displayName}: ${text(missing ? "Required" : "Number")}`;
      current.fields[bad.name].input.trigger("focus");
    }
    return bad;
  }

  browser.paramChanged = () => {
    if (current && Object.keys(current.fields).length === current.macro.parameters.length) {
      byId("macro-problem").hidden = true;
      preview.soon(previewFields);
    }
  };

  browser.previewMacro = () => preview.show(previewFields());

  function previewFields() {
    const form = byId("editor-form").elements;
    return { pageId: form.pageId.value, spaceKey: form.spaceKey.value, body: window.HostStorage.write(written()) };
  }

  browser.insert = () => {
    if (!problem()) {
      const macro = written();
      browser.close();
      window.HostEditor.putMacro(macro);
    }
  };

  browser.close = () => {
    AJS.dialog2(dialog()).hide();
  };

  /* Without a macro: the list. With one, as read from the text: its form. */
  browser.open = options => load().then(() => {
    const given = options && options.selectedMacro;
    const known = given && browser.getMacroMetadata(given.name);
    if (given && !known) {
      AJS.flag({ type: "warning", title: text("Unknown"), close: "auto" });
      return;
    }
    mode(true, false);
    byId("macro-browser-title").textContent = text("Select");
    byId("macro-browser-search").value = "";
    showList();
    AJS.dialog2(dialog()).show();
    if (known) {
      choose(known, given, Boolean(options.editing));
    } else {
      focusSoon(byId("macro-browser-search"));
    }
  });

  function listen() {
    preview = window.HostPreview(byId("macro-preview"), byId("editor-form").dataset.preview);
    byId("macro-browser-search").addEventListener("input", showList);
    byId("macro-categories").addEventListener("click", event => {
      if (event.target.dataset.category !== undefined) {
        dialog().querySelectorAll("[data-category]").forEach(one => one.setAttribute("aria-pressed", String(one === event.target)));
        showList();
      }
    });
    byId("macro-list").addEventListener("click", event => {
      const button = event.target.closest("[data-macro]");
      if (button) {
        const macro = browser.getMacroMetadata(button.dataset.macro);
        choose(macro, { params: {}, body: window.HostEditor.selection(), attributes: {} }, false);
      }
    });
    byId("macro-insert-form").addEventListener("submit", event => {
      event.preventDefault();
      browser.insert();
    });
    byId("macro-body").addEventListener("input", browser.paramChanged);
    byId("macro-browser-insert").addEventListener("click", browser.insert);
    byId("macro-browser-cancel").addEventListener("click", browser.close);
    byId("macro-browser-close").addEventListener("click", browser.close);
    byId("macro-browser-back").addEventListener("click", () => {
      current = null;
      preview.clear();
      browser.open();
    });
    AJS.dialog2(dialog()).on("hide", () => {
      current = null;
      preview.clear();
      window.HostEditor.focus();
    });
  }

  AJS.toInit(listen);

  window.tinymce = window.tinymce || {};
  window.tinymce.confluence = window.tinymce.confluence || {};
  /* How an opener of an app puts its macro into the text. */
  window.tinymce.confluence.MacroUtils = {
    insertMacro: request => load().then(() => {
      const macro = request.macro;
      const known = browser.getMacroMetadata(macro.name);
      const params = { ...(macro.params || {}) };
      if (macro.defaultParameterValue) {
        params[""] = macro.defaultParameterValue;
      }
      window.HostEditor.putMacro({ name: macro.name, params: params, body: macro.body || "", bodyType: known ? known.bodyType : "NONE" });
    })
  };
})(window.AJS);
