/* The fields of the macro browser's form, one maker per type of parameter, with the names and the shape scripts of apps rely on. */
(function (AJS) {
  "use strict";

  const $ = AJS.$;
  const browser = AJS.MacroBrowser = AJS.MacroBrowser || {};
  let count = 0;

  function texts() {
    return document.getElementById("macro-browser-dialog").dataset;
  }

  function row(param, input) {
    const id = input.id || `macro-param-${param.name || "default"}-${++count}`;
    const label = document.createElement("label");
    const div = document.createElement("div");
    input.id = id;
    label.htmlFor = id;
    label.textContent = param.displayName || param.name;
    div.className = "hw-field macro-param-div";
    div.id = `macro-param-div-${param.name}`;
    if (param.required) {
      const mark = document.createElement("span");
      mark.className = "hw-required";
      mark.textContent = ` (${texts().textsRequired})`;
      label.append(mark);
      input.required = true;
    }
    div.append(label, input);
    if (param.description) {
      const hint = document.createElement("p");
      hint.className = "hw-hint";
      hint.id = `${id}-hint`;
      hint.textContent = param.description;
      input.setAttribute("aria-describedby", hint.id);
      div.append(hint);
    }
    return $(div);
  }

  /* What a maker returns: its row, its input, and how to read and set it. Options may replace any of the functions. */
  browser.Field = function (paramDiv, input, options) {
    const field = {
      paramDiv: paramDiv,
      input: input,
      getValue: () => input.val(),
      setValue: value => {
        input.val(value);
        input.trigger("change");
      },
      ...(options || {})
    };
    input.on("input change", () => {
      if (options && options.onchange) {
        options.onchange(field);
      }
      browser.paramChanged();
    });
    return field;
  };

  function textField(param, options, type, more) {
    const input = document.createElement("input");
    input.type = type;
    input.className = "hw-input";
    input.autocomplete = "off";
    Object.assign(input, more || {});
    return browser.Field(row(param, input), $(input), options);
  }

  function picker(param, options, names) {
    const field = textField(param, options, "text");
    const list = document.createElement("datalist");
    list.id = `${field.input[0].id}-list`;
    field.input[0].setAttribute("list", list.id);
    field.paramDiv.append(list);
    names(field, found => list.replaceChildren(...found.map(value => Object.assign(document.createElement("option"), { value: value }))));
    return field;
  }

  function choice(param, options) {
    const select = document.createElement("select");
    select.className = "hw-input";
    if (!param.required && !param.defaultValue) {
      select.append(new Option(texts().textsUnset, ""));
    }
    (param.enumValues || []).forEach(one => select.append(new Option(one.label || one, one.value === undefined ? one : one.value)));
    return browser.Field(row(param, select), $(select), options);
  }

  function yesOrNo(param, options) {
    const box = document.createElement("input");
    box.type = "checkbox";
    const div = row(param, box);
    div.addClass("hw-check-field");
    return browser.Field(div, $(box), {
      getValue: () => box.checked ? "true" : "false",
      setValue: value => {
        box.checked = String(value) === "true";
        $(box).trigger("change");
      },
      ...(options || {})
    });
  }

  function hidden(param, options) {
    const input = document.createElement("input");
    input.type = "hidden";
    const div = document.createElement("div");
    div.hidden = true;
    div.append(input);
    return browser.Field($(div), $(input), options);
  }

  function search(path, read) {
    let asked = 0;
    return (field, show) => field.input.on("input focus", () => {
      const turn = ++asked;
      fetch(AJS.contextPath() + path(field.input.val()), { headers: { Accept: "application/json" } })
        .then(answer => answer.ok ? answer.json() : { results: [] })
        .then(found => turn === asked && show(read(found)))
        .catch(() => show([]));
    });
  }

  browser.ParameterFields = {
    string: (param, options) => textField(param, options, "text"),
    url: (param, options) => textField(param, options, "text"),
    int: (param, options) => textField(param, options, "text", { inputMode: "numeric", pattern: "-?[0-9]*" }),
    date: (param, options) => textField(param, options, "text", { placeholder: "yyyy-MM-dd" }),
    boolean: yesOrNo,
    enum: choice,
    _hidden: hidden,
    spacekey: (param, options) => picker(param, options,
      search(() => "/rest/api/space?limit=50", found => (found.results || []).map(space => space.key))),
    username: (param, options) => picker(param, options,
      search(text => `/plugins/macrobrowser/find.action?type=username&text=${encodeURIComponent(text)}`, found => found.results)),
    "confluence-content": (param, options) => picker(param, options,
      search(text => `/plugins/macrobrowser/find.action?type=content&text=${encodeURIComponent(text)}`, found => found.results)),
    attachment: (param, options) => textField(param, options, "text")
  };
})(window.AJS);
